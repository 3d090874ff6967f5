/** English texts about the column of tags: what keeps tags from being written, and what was found there. */
export const tags = {
  'rows-moved':
    'Rows or columns of "{tab}" kept moving while they were tagged (someone may be sorting), so the tags in column {cell} may be wrong; run "Tag rows" again when nobody is editing.',
  'tags-not-kept':
    'Cell {cell} of "{tab}" shows "{seen}" although "{tag}" was written there three times; if a filter or a script hides or changes rows, take it off and run "Tag rows" again.',
  'tags-protected':
    'Column {column} of "{tab}", where the tags stand, is protected ({cell}) and you may not edit it, so nothing was changed; ask its owner, or remove the protection.',
  'tags-protected-as':
    'Column {column} of "{tab}", where the tags stand, is protected ({cell}, “{seen}”) and you may not edit it, so nothing was changed; ask its owner, or remove the protection.',
  'tags-merged':
    'Cells {cell} of "{tab}" are merged, and column {column}, where the tags stand, needs one cell for each row, so nothing was changed; unmerge them (Format, Merge cells) and try again.',
  'tags-formula':
    'Cell {cell} of "{tab}" holds the formula {seen}, and column {column} is the one that tags are written into, so nothing was changed; move the formula into another column and try again.',
  'tags-typed-over':
    'In the column of tags of "{tab}" {n|1 cell|{n} cells} held something typed by hand, such as "{seen}" in {cell}; the tags by your rules stand there now, and "Restore previous" brings back what was typed.',
  'owner-cells-lost':
    'Someone moved columns of "{tab}" at the very moment its tags were written, and {n|1 cell|{n} cells} could not be put right, beginning with {cell}, which held something else than "{seen}"; undo in File, Version history, or type it again.',
} as const;
