import { RangeIndex } from '../workbook/range-index.js';
import type { GridRange } from '../workbook/types.js';
import type { WorkbookState } from '../workbook/workbook-state.js';
import { type CalculationNode, ComputedNode, FormulaCell, type Staleness } from './formula-cell.js';
import type { Spills } from './spill.js';

/** What recalculation does with a stale node. */
export interface CalculationActions {
  /** `certain`: something it reads did change; otherwise it turned out that nothing did. */
  calculate(node: CalculationNode, certain: boolean): void;
  /** For nodes that read each other in a circle. */
  refuse(node: CalculationNode): void;
}

/** Who reads which cells, and who is stale because they changed. */
export class Dependencies {
  readonly #readers = new RangeIndex<CalculationNode>();
  /** Stale nodes by the cells they fill; a node leaves as soon as it is up to date. */
  readonly #staleCells = new RangeIndex<CalculationNode>();
  /** Everything that became stale, in order; up-to-date ones among them are passed over. */
  #stale: CalculationNode[] = [];
  /** Number of the recalculation under way or, between two, of the next one. */
  pass = 0;
  readonly #book: WorkbookState;
  readonly #spills: Spills;

  constructor(book: WorkbookState, spills: Spills) {
    this.#book = book;
    this.#spills = spills;
  }

  watch(node: CalculationNode): void {
    for (const range of node.precedents) this.#readers.add(range, node);
  }

  unwatch(node: CalculationNode): void {
    for (const range of node.precedents) this.#readers.remove(range, node);
  }

  /** Forgets a node for good. */
  drop(node: CalculationNode): void {
    this.unwatch(node);
    this.#settle(node);
    node.removed = true;
  }

  /** Empties what is known by place, before rows or columns move; every node has to be watched again afterwards. */
  clearPlaces(): void {
    this.#readers.clear();
    this.#staleCells.clear();
  }

  /** Lists the stale nodes by their new places. */
  restorePlaces(): void {
    this.#stale = this.#stale.filter((node) => !node.removed && node.stale > 0);
    for (const node of this.#stale) this.#listStale(node);
  }

  /** Cells changed: whoever reads them must be calculated, whoever reads those may have to be. */
  changed(range: GridRange): void {
    const maybe: CalculationNode[] = [];
    for (const reader of this.#readers.meeting(range)) if (this.#raise(reader, 2)) maybe.push(reader);
    if (!this.#spills.wanted.isFreeOf(range))
      for (const formula of this.#spills.wanted.meeting(range)) {
        formula.respill = true;
        if (this.#raise(formula, 1)) maybe.push(formula);
      }
    this.#spread(maybe);
  }

  /** One node must be calculated. */
  mark(node: CalculationNode, stale: Staleness = 2): void {
    if (this.#raise(node, stale)) this.#spread([node]);
  }

  /** A node is up to date. */
  #settle(node: CalculationNode): void {
    node.stale = 0;
    if (node.staleAt) this.#staleCells.remove(node.staleAt, node);
    node.staleAt = null;
  }

  /** Marks everything behind nodes that just became stale. */
  #spread(begin: CalculationNode[]): void {
    const open = begin;
    for (let node = open.pop(); node; node = open.pop()) {
      const filled = this.#filledBy(node);
      if (!filled) continue;
      for (const reader of this.#readers.meeting(filled)) if (this.#raise(reader, 1)) open.push(reader);
    }
  }

  /** Gives back whether the node was up to date before. */
  #raise(node: CalculationNode, stale: Staleness): boolean {
    if (node.stale >= stale || node.restsIn === this.pass) return false;
    const fresh = node.stale === 0;
    node.stale = stale;
    if (fresh) {
      this.#stale.push(node);
      this.#listStale(node);
    }
    return fresh;
  }

  #listStale(node: CalculationNode): void {
    node.staleAt = this.#filledBy(node);
    if (node.staleAt) this.#staleCells.add(node.staleAt, node);
  }

  #filledBy(node: CalculationNode): GridRange | null {
    if (node instanceof FormulaCell) return node.spill ?? node.cell;
    return node instanceof ComputedNode ? this.#book.blocks.rangeOf(node.ownerId) : null;
  }

  /**
   * Brings every stale node up to date, each after the ones whose cells it reads (Tarjan's strongly connected components, without
   * recursion).
   */
  resolve(actions: CalculationActions): void {
    // Calculating may make others stale, which then stand at the end of the list.
    for (let at = 0; at < this.#stale.length; at += 1) {
      const node = this.#stale[at] as CalculationNode;
      if (node.stale > 0 && !node.removed) this.#visit(node, actions);
    }
    this.#stale = [];
    this.pass += 1;
  }

  #visit(start: CalculationNode, actions: CalculationActions): void {
    let counter = 0;
    const begin = (node: CalculationNode) => {
      node.order = counter;
      node.low = counter;
      node.waiting = true;
      counter += 1;
      component.push(node);
      frames.push({ node, before: this.#staleBefore(node), readsItself: false });
    };
    const component: CalculationNode[] = [];
    const frames: { node: CalculationNode; before: Iterator<CalculationNode>; readsItself: boolean }[] = [];
    begin(start);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const next = frame.before.next();
      if (!next.done) {
        const other = next.value;
        if (other === frame.node) frame.readsItself = true;
        if (other.waiting) frame.node.low = Math.min(frame.node.low, other.order);
        else begin(other);
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent) parent.node.low = Math.min(parent.node.low, frame.node.low);
      if (frame.node.low === frame.node.order) this.#finish(component, frame, actions);
    }
  }

  /** Takes a finished component - a single node, or a circle - off the stack and brings it up to date. */
  #finish(component: CalculationNode[], frame: { node: CalculationNode; readsItself: boolean }, actions: CalculationActions): void {
    const members = component.splice(component.lastIndexOf(frame.node));
    const circle = members.length > 1 || frame.readsItself;
    const stale = members.map((member) => member.stale);
    for (const member of members) {
      member.waiting = false;
      member.order = -1;
      this.#settle(member);
      if (circle) member.restsIn = this.pass;
    }
    members.forEach((member, index) => {
      if (member.removed) return;
      if (circle || this.#tooOften(member)) actions.refuse(member);
      else actions.calculate(member, stale[index] === 2);
    });
  }

  /** A result that keeps changing what it itself depends on would never come to rest. */
  #tooOften(node: CalculationNode): boolean {
    if (node.countedIn !== this.pass) {
      node.countedIn = this.pass;
      node.count = 0;
    }
    node.count += 1;
    if (node.count < 20) return false;
    node.restsIn = this.pass;
    return true;
  }

  *#staleBefore(node: CalculationNode): Generator<CalculationNode> {
    for (const range of node.precedents) if (!this.#staleCells.isFreeOf(range)) yield* this.#staleCells.meeting(range);
  }
}
