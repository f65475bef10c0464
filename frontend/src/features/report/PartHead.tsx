import { Text, Title } from "@mantine/core";
import classes from "./Report.module.css";

export function PartHead({ id, title, intro }: { id: string; title: string; intro?: string }) {
  return (
    <div className={classes.head}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {intro && <Text c="dimmed">{intro}</Text>}
    </div>
  );
}
