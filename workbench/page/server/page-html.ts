/**
 * The page before its script runs.
 * @param version changes when the script does, so that the browser may keep the script (and its compiled form) for good
 */
export const pageHtml = (version: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Clientele workbench</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23188038'/%3E%3Cpath d='M3 6h10M3 10h10M7 3v10' stroke='white'/%3E%3C/svg%3E">
    <link rel="stylesheet" href="/page.css?${version}">
    <script src="/page.js?${version}" defer></script>
  </head>
  <body>
    <div id="page">Opening the spreadsheet …</div>
    <noscript>The workbench needs JavaScript.</noscript>
  </body>
</html>
`;
