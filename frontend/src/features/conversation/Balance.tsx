import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import classes from "./Balance.module.css";

export type TalkBalance = { trainee: number; client: number; share: number | null };

/** Who talks most, in words and as a bar whose two parts also differ in pattern. */
export function Balance({ balance, name }: { balance: TalkBalance; name: string }) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const { share } = balance;
  const both = share !== null && balance.trainee > 0 && balance.client > 0;
  return (
    <section>
      <Title order={2} size="1rem" mb="xs">
        {t("balance.title")}
      </Title>
      <div
        className={classes.bar}
        data-both={both || undefined}
        role="img"
        aria-label={
          both ? t("balance.label", { you: percent(share), client: percent(1 - share), name }) : t("balance.early")
        }
      >
        {both && <span className={classes.you} style={{ width: percentWidth(share) }} />}
        {both && <span className={classes.half} />}
      </div>
      {both ? (
        <div className={classes.names} aria-hidden="true">
          <span>
            {t("balance.you")} {percent(share)}
          </span>
          <span>
            {name} {percent(1 - share)}
          </span>
        </div>
      ) : (
        <Text size="sm" c="dimmed" mt={4} aria-hidden="true">
          {t("balance.early")}
        </Text>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {t("balance.lean")}
      </Text>
    </section>
  );
}

function percentWidth(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
