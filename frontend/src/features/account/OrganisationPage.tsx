import { Button, CopyButton, Group, NativeSelect, NumberInput, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { useFormat } from "../../i18n/format";
import { people, roles, type Person, type Role, type Someone } from "../../protocol/people";
import { Failed } from "../../components/Failed";
import { ServerPart } from "./ServerPart";

/** Looking after an organisation: who is in it and may do what, how long things are kept, and who did what. */
export default function OrganisationPage({ person }: { person: Person }) {
  const { t } = useTranslation();
  const [link, setLink] = useState<{ name: string; token: string } | null>(null);
  return (
    <Page title={t("account.organisation.title")} size="md">
      <Stack gap="2.5rem">
        <div>
          <Title order={1}>{t("account.organisation.title")}</Title>
          <Text mt="sm" c="dimmed">
            {person.organisation}
          </Text>
        </div>
        <section>
          <Title order={2} mb="sm">
            {t("account.organisation.invite")}
          </Title>
          <Invite onMade={setLink} />
          <div role="status">{link && <HandOver {...link} />}</div>
        </section>
        <section>
          <Title order={2} mb="sm">
            {t("account.organisation.people")}
          </Title>
          <Everybody person={person} onLink={setLink} />
        </section>
        <Keeping />
        <ServerPart />
        <WhoDidWhat />
      </Stack>
    </Page>
  );
}

type OnLink = (link: { name: string; token: string }) => void;

function Invite({ onMade }: { onMade: OnLink }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("trainer");
  const inviting = useMutation({
    mutationFn: () => people.invite({ name, email, role }),
    onSuccess: ({ person, token }) => {
      onMade({ name: person.name || (person.email ?? ""), token });
      setName("");
      setEmail("");
      void queries.invalidateQueries({ queryKey: ["people"] });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        inviting.mutate();
      }}
    >
      <Group align="flex-end" gap="md">
        <TextInput label={t("account.organisation.name")} maxLength={80} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput label={t("account.organisation.email")} type="email" required value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
        <RoleSelect label={t("account.organisation.role")} value={role} onChange={setRole} />
        <Button type="submit" loading={inviting.isPending}>
          {t("account.organisation.make")}
        </Button>
      </Group>
      <Failed error={inviting.error} />
    </form>
  );
}

function RoleSelect({ label, hidden, value, onChange }: { label: string; hidden?: boolean; value: Role; onChange: (role: Role) => void }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={hidden ? undefined : label}
      aria-label={hidden ? label : undefined}
      value={value}
      data={roles.map((one) => ({ value: one, label: t(`account.roles.${one}`) }))}
      onChange={(event) => onChange(roles.find((one) => one === event.currentTarget.value) ?? value)}
    />
  );
}

function HandOver({ name, token }: { name: string; token: string }) {
  const { t } = useTranslation();
  const address = `${window.location.origin}${window.location.pathname}#/sign-in/link/${token}`;
  return (
    <Stack gap="xs" mt="md">
      <Text>{t("account.organisation.handOver", { name })}</Text>
      <Group wrap="nowrap">
        <TextInput readOnly value={address} aria-label={t("account.link.title")} flex={1} onFocus={(event) => event.currentTarget.select()} />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? "account.organisation.copied" : "account.organisation.copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}

function Everybody({ person, onLink }: { person: Person; onLink: OnLink }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const all = useQuery({ queryKey: ["people"], queryFn: people.all, staleTime: 0 });
  const changed = () => void queries.invalidateQueries({ queryKey: ["people"] });
  const changing = useMutation({ mutationFn: ({ id, role }: { id: string; role: Role }) => people.giveRole(id, role), onSettled: changed });
  if (!all.data) return <Loading />;
  return (
    <>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("account.organisation.name")}</Table.Th>
              <Table.Th>{t("account.organisation.email")}</Table.Th>
              <Table.Th>{t("account.organisation.role")}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {all.data.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td>{one.name || t("account.me.noName")}</Table.Td>
                <Table.Td>{one.email}</Table.Td>
                <Table.Td>
                  <RoleSelect
                    hidden
                    label={t("account.organisation.roleOf", { name: called(one) })}
                    value={one.role}
                    onChange={(role) => changing.mutate({ id: one.id, role })}
                  />
                </Table.Td>
                <Table.Td>{one.id !== person.id && <Doing one={one} onLink={onLink} onGone={changed} />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Failed error={changing.error} />
    </>
  );
}

const called = (one: Someone) => one.name || (one.email ?? "");

function Doing({ one, onLink, onGone }: { one: Someone; onLink: OnLink; onGone: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const name = called(one);
  const linking = useMutation({ mutationFn: () => people.link(one.id), onSuccess: ({ token }) => onLink({ name, token }) });
  const removing = useMutation({ mutationFn: () => people.remove(one.id), onSuccess: onGone });
  if (asking) {
    return (
      <Stack gap="xs" role="alert">
        <Text size="sm">{t("account.organisation.sure", { name })}</Text>
        <Group gap="xs">
          <Button size="compact-md" variant="default" loading={removing.isPending} onClick={() => removing.mutate()}>
            {t("account.organisation.yes")}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setAsking(false)}>
            {t("account.organisation.no")}
          </Button>
        </Group>
        <Failed error={removing.error} />
      </Stack>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-md" variant="subtle" loading={linking.isPending} aria-label={t("account.organisation.newLinkOf", { name })} onClick={() => linking.mutate()}>
        {t("account.organisation.newLink")}
      </Button>
      <Button size="compact-md" variant="subtle" aria-label={t("account.organisation.removeOf", { name })} onClick={() => setAsking(true)}>
        {t("account.organisation.remove")}
      </Button>
    </Group>
  );
}

function Keeping() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const now = useQuery({ queryKey: ["organisation"], queryFn: people.organisation });
  const [days, setDays] = useState<number | null>(null);
  const saving = useMutation({
    mutationFn: () => people.changeOrganisation(now.data?.name ?? "", days ?? now.data?.keepsDays ?? 30),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["organisation"] }),
  });
  if (!now.data) return null;
  return (
    <section>
      <Title order={2} mb="sm">
        {t("account.organisation.settings")}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Group align="flex-end">
          <NumberInput
            label={t("account.organisation.keeps")}
            description={t("account.organisation.keepsHint")}
            min={0}
            max={3650}
            allowDecimal={false}
            value={days ?? now.data.keepsDays}
            onChange={(value) => setDays(Number(value))}
          />
          <Button type="submit" variant="default" loading={saving.isPending}>
            {t("account.organisation.save")}
          </Button>
          <Text role="status">{saving.isSuccess ? t("account.organisation.saved") : ""}</Text>
        </Group>
        <Failed error={saving.error} />
      </form>
    </section>
  );
}

function WhoDidWhat() {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const entries = useQuery({ queryKey: ["audit"], queryFn: people.audit, staleTime: 0 });
  const gone = t("account.organisation.someoneGone");
  return (
    <section>
      <Title order={2} mb="sm">
        {t("account.organisation.audit")}
      </Title>
      <Text c="dimmed" mb="sm">
        {t("account.organisation.auditIntro")}
      </Text>
      {entries.data?.length === 0 && <Text>{t("account.organisation.auditNone")}</Text>}
      <Stack component="ul" gap="0.35rem" m={0} pl="1.2rem">
        {entries.data?.slice(0, 100).map((one, at) => (
          <li key={at}>
            {one.by ?? gone} {t(`account.organisation.what.${one.what}`, { about: one.about ?? gone })}
            <Text span c="dimmed" size="sm">
              {" "}
              {moment(one.at)}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
}
