import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import classes from "./Form.module.css";

/** Begins something that its writer gives a name. */
export function NewName({ label, hint, action, onAdd }: { label: string; hint: string; action: string; onAdd: (name: string) => void }) {
  const [name, setName] = useState("");
  const add = () => {
    if (name.trim() === "") return;
    onAdd(name.trim());
    setName("");
  };
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        className={classes.grow}
        label={label}
        placeholder={hint}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            add();
          }
        }}
      />
      <Button variant="light" onClick={add} disabled={name.trim() === ""}>
        {action}
      </Button>
    </Group>
  );
}
