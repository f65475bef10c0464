// Maven runs this with the `node` that is on the PATH, if any. When that Node satisfies "engines" in package.json and
// comes with npm, it is put where frontend-maven-plugin looks for its own (target/node) and the download is switched
// off. Otherwise nothing is written and the plugin fetches the version that pom.xml pins.

const fs = require("node:fs");
const path = require("node:path");

const nodeHome = process.argv[2];
const target = path.dirname(nodeHome);

function recentEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/** Where npm lives: beside this Node, or wherever the `npm` on the PATH really is. */
function findNpm() {
  const bin = path.dirname(process.execPath);
  const places = [path.join(bin, "node_modules", "npm"), path.join(bin, "..", "lib", "node_modules", "npm")];
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    try {
      places.push(path.dirname(path.dirname(fs.realpathSync(path.join(folder, "npm")))));
    } catch {
      // No npm in this folder.
    }
  }
  return places.find((place) => fs.existsSync(path.join(place, "bin", "npm-cli.js")));
}

/** Small files that call npm, not links to it: the plugin may delete or overwrite what it finds here. */
function writeStubs(npm) {
  const bin = path.join(nodeHome, "node_modules", "npm", "bin");
  fs.mkdirSync(bin, { recursive: true });
  for (const script of ["npm-cli.js", "npx-cli.js"]) {
    fs.writeFileSync(path.join(bin, script), `require(${JSON.stringify(path.join(npm, "bin", script))});\n`);
  }
}

function placeNode() {
  if (process.platform === "win32") {
    fs.copyFileSync(process.execPath, path.join(nodeHome, "node.exe"));
  } else {
    fs.symlinkSync(process.execPath, path.join(nodeHome, "node"));
  }
}

if (!recentEnough(process.versions.node)) {
  console.log(`node ${process.version} on the PATH is older than package.json asks for`);
  process.exit(3);
}
const npm = findNpm();
if (!npm) {
  console.log("there is no npm beside the node on the PATH");
  process.exit(3);
}
fs.rmSync(nodeHome, { recursive: true, force: true });
writeStubs(npm);
placeNode();
fs.writeFileSync(path.join(target, "node.properties"), "skip.installnodenpm=true\n");
console.log(`using node ${process.version} (${process.execPath}) with npm at ${npm}`);
