import type { ReactNode } from "react";
import { useRoute } from "wouter";
import { LoadFailed } from "../components/LoadFailed";
import { Loading } from "../components/Loading";
import { JoinPage, LinkPage, SignInPage, useMe } from "../features/account";
import { RequestFailed } from "../protocol/api";
import type { Me } from "../protocol/people";
import type { Here } from "./here";
import { paths } from "./paths";
import { Shell } from "./Shell";

/** Shows the pages to whoever is in, and to everybody else the ways in. */
export function Gate({ children }: { children: (here: Here) => ReactNode }) {
  const { data, error, refetch } = useMe();
  const [linked, link] = useRoute("/sign-in/link/:token");
  const [joins, join] = useRoute("/join/:code?");
  if (data) {
    if (linked && data.running === "organisation") return <Outside><LinkPage key={link.token} token={link.token} paths={paths} /></Outside>;
    if (joins && data.running === "organisation") return <Outside><JoinPage key={join.code ?? ""} code={join.code ?? ""} me={data} paths={paths} /></Outside>;
    if (data.person) return children({ person: data.person, organisation: data.running === "organisation" });
    return <Outside><SignIn me={data} /></Outside>;
  }
  if (error) {
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <Outside><LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void refetch()} /></Outside>;
  }
  return <Outside><Loading /></Outside>;
}

function Outside({ children }: { children: ReactNode }) {
  return <Shell here={null}>{children}</Shell>;
}

function SignIn({ me }: { me: Me }) {
  const [said, how] = useRoute("/sign-in/:how");
  const reason = said && (how.how === "failed" || how.how === "unknown") ? how.how : undefined;
  return <SignInPage ways={me.ways} paths={paths} said={reason} />;
}
