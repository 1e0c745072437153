// Everything that a page does by itself. Each part looks for its own elements and leaves a page
// without them alone.
import { followReading } from "./contents.js";
import { leadOutOfFrames, operateEmbedCode } from "./embed-code.js";
import { announceManifest } from "./manifest.js";
import { mountDemos } from "./mount.js";
import { keepForOffline } from "./offline.js";
import { printSleepingDemos } from "./paper.js";
import { operatePrintButton } from "./print-button.js";
import { markVisited } from "./progress.js";
import { revealAsked } from "./reveal.js";
import { operateSearchButton } from "./search-button.js";
import { operateThemeButton } from "./theme-button.js";
import { unfoldForPrint } from "./unfold.js";

operateThemeButton();
markVisited();
followReading();
operateEmbedCode();
leadOutOfFrames();
operatePrintButton();
unfoldForPrint();
operateSearchButton();
announceManifest();
keepForOffline();
revealAsked();
mountDemos();
printSleepingDemos();
