import { lazy, Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";
import { Loading } from "../components/Loading";
import { ConversationPage } from "../features/conversation";
import { PracticePage } from "../features/practice";
import { NextStep, ProgressPage } from "../features/progress";
import { BriefingPage, CasesPage } from "../features/scenarios";
import { CrashGuard } from "./CrashGuard";
import { NotFound } from "./NotFound";
import { paths } from "./paths";
import { usePractice } from "./practice";
import { Shell } from "./Shell";

// The report brings the charts with it, so it comes only when it is asked for.
const ReportPage = lazy(() => import("../features/report"));
const ComparePage = lazy(() => import("../features/report").then(({ ComparePage }) => ({ default: ComparePage })));

// Writing cases brings an editor, so that comes later too.
const Authoring = lazy(() => import("../features/authoring"));

export function App() {
  const [location] = useLocation();
  const practice = usePractice();
  const talking = /^\/conversations\/[^/]+$/.test(location);
  return (
    <Shell fill={talking}>
      <CrashGuard page={location}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <CasesPage paths={paths} proposal={<NextStep paths={paths} />} />
            </Route>
            <Route path="/practice">
              <PracticePage />
            </Route>
            <Route path="/practice/:kind">{({ kind }) => <PracticePage key={kind} begin={decodeURIComponent(kind)} />}</Route>
            <Route path="/progress">
              <ProgressPage paths={paths} />
            </Route>
            <Route path="/cases/:id">
              {({ id }) => <BriefingPage key={id} id={decodeURIComponent(id)} paths={paths} practice={practice} />}
            </Route>
            <Route path="/conversations/:id">
              {({ id }) => <ConversationPage key={id} session={decodeURIComponent(id)} paths={paths} practice={practice} />}
            </Route>
            <Route path="/conversations/:id/report">
              {({ id }) => <ReportPage key={id} session={decodeURIComponent(id)} paths={paths} />}
            </Route>
            <Route path="/conversations/:one/beside/:other">
              {({ one, other }) => (
                <ComparePage
                  key={`${one} ${other}`}
                  one={decodeURIComponent(one)}
                  other={decodeURIComponent(other)}
                  paths={paths}
                />
              )}
            </Route>
            <Route path="/authoring">
              <Authoring paths={paths} />
            </Route>
            <Route path="/authoring/:id">{({ id }) => <Authoring id={decodeURIComponent(id)} paths={paths} />}</Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </CrashGuard>
    </Shell>
  );
}
