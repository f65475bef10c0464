import "@xyflow/react/dist/base.css";
import { Background, Controls, Handle, Position, ReactFlow, type Edge, type Node, type NodeProps } from "@xyflow/react";
import { Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Map.module.css";
import { chartOf, type Block } from "./script/chart";
import type { Script } from "./script/Script";
import type { ScriptLanguage, Words } from "./script/words";

type Props = { script: Script; words: Words; language: ScriptLanguage; onShow: (from: number) => void };
type Told = { block: Block; title: string; details: string[]; speech: ScriptLanguage; onShow: (from: number) => void };
type Placed = Node<Told, "block">;

/** Where a kind of block stands, and in how many columns; in pixels before any zoom. */
const place = { opening: [0, 1], topic: [240, 2], point: [880, 1], ending: [1200, 1] } as const;
const width = 300;
const height = 118;

const kinds = { block: BlockNode };

/** Topics, turning points and endings, and what leads to what. Choosing a block shows where it stands in the text. */
export default function MapView({ script, words, language, onShow }: Props) {
  const { t } = useTranslation("authoring");
  const chart = useMemo(() => chartOf(script, words), [script, words]);
  const { details, title } = useTelling(words, language);
  const count = (kind: Block["kind"]) => chart.blocks.filter((block) => block.kind === kind).length;
  const rowsOf = (kind: Block["kind"]) => Math.ceil(count(kind) / place[kind][1]);
  const tallest = Math.max(rowsOf("topic"), rowsOf("point"), rowsOf("ending"));
  const placed: Record<Block["kind"], number> = { opening: 0, topic: 0, point: 0, ending: 0 };
  const nodes = chart.blocks.map((block): Placed => {
    const [left, columns] = place[block.kind];
    const index = placed[block.kind]++;
    const lead = ((tallest - rowsOf(block.kind)) * height) / 2;
    const position = { x: left + (index % columns) * width, y: lead + Math.floor(index / columns) * height };
    const data = { block, title: title(block), details: details(block), speech: script.language, onShow };
    return { id: block.id, type: "block", position, data };
  });
  const edges = chart.arrows.map(({ from, to }): Edge => ({ id: `${from} > ${to}`, source: from, target: to, className: from === "opening" ? classes.faint : classes.arrow, focusable: false }));
  const name = t("map.label", {
    topics: t("map.topics", { count: count("topic") }),
    points: t("map.points", { count: count("point") }),
    endings: t("map.endings", { count: count("ending") }),
  });
  return (
    <>
      <Text c="dimmed" mb="sm">
        {count("topic") === 0 ? t("map.empty") : t("map.intro")}
      </Text>
      <div className={classes.map} role="group" aria-label={name}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={kinds}
          fitView
          fitViewOptions={{ minZoom: 0.55, padding: 0.05 }}
          minZoom={0.2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          proOptions={{ hideAttribution: true }}
          ariaLabelConfig={{ "controls.ariaLabel": t("map.title"), "controls.zoomIn.ariaLabel": t("map.nearer"), "controls.zoomOut.ariaLabel": t("map.further"), "controls.fitView.ariaLabel": t("map.whole") }}
        >
          <Background />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
    </>
  );
}

function BlockNode({ data }: NodeProps<Placed>) {
  const { block, title, details, speech, onShow } = data;
  const look = {
    className: `nodrag nopan ${classes.block ?? ""}`,
    "data-kind": block.kind,
    "data-good": block.kind === "ending" ? block.good : undefined,
  };
  const words = (
    <>
      <span className={classes.title} lang={block.kind === "topic" || block.kind === "ending" ? speech : undefined}>
        {title}
      </span>
      {details.map((detail) => (
        <span key={detail} className={classes.detail}>
          {detail}
        </span>
      ))}
    </>
  );
  const written = block.kind !== "ending" || !block.always;
  return (
    <>
      {block.kind !== "opening" && <Handle type="target" position={Position.Left} className={classes.handle} />}
      {written ? (
        <button type="button" {...look} onClick={() => onShow(block.from)}>
          {words}
        </button>
      ) : (
        <div {...look}>{words}</div>
      )}
      {block.kind !== "ending" && <Handle type="source" position={Position.Right} className={classes.handle} />}
    </>
  );
}

/** A block in the words of the screen. */
function useTelling(words: Words, language: ScriptLanguage) {
  const { t } = useTranslation("authoring");
  const title = (block: Block): string => {
    if (block.kind === "opening") return t("map.opening");
    return block.kind === "point" ? t("map.point", { number: block.number }) : block.name;
  };
  const details = (block: Block): string[] => {
    if (block.kind === "opening") return block.says === "" ? [] : [block.says];
    if (block.kind === "topic") return [t("map.lines", block), ...(block.hidden > 0 ? [t("map.hidden", { count: block.hidden })] : [])];
    if (block.kind === "ending") return [t(block.good ? "map.good" : "map.bad"), ...(block.always ? [t("map.always")] : [])];
    const bounds = block.bounds.map(({ part, value }) => {
      const shown = words.shown(`state:${part}`, language);
      return t(/^[\d.,]+$/.test(value) ? "map.atLeast" : "map.bounds", { part: shown, value });
    });
    const heard = block.hears === null ? [] : [t("map.hears", { what: words.shown(`occasion:${block.hears}`, language) })];
    const about = block.topic === null ? [] : [t("map.about", { topic: block.topic })];
    return [[...bounds, ...heard, ...about].join(", "), ...(block.ends ? [] : [t("map.goesOn")])];
  };
  return { title, details };
}
