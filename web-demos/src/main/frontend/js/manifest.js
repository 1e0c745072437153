// Name and icons for those who install the site. Added here, and not in the page itself, because a
// browser that reads the page from a disk would complain that it may not load the file.

const address = document.currentScript?.dataset.manifest;

/** Points to the manifest, over http. */
export function announceManifest() {
  if (!address || !location.protocol.startsWith("http")) {
    return;
  }
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = address;
  document.head.append(link);
}
