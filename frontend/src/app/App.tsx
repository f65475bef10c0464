import { lazy, Suspense } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { Loading } from "../components/Loading";
import { MePage } from "../features/account";
import { BroughtPage } from "../features/brought";
import { ConversationPage } from "../features/conversation";
import { GroupPage, GroupsPage, useAssigned } from "../features/course";
import { PracticePage } from "../features/practice";
import { NextStep, ProgressPage } from "../features/progress";
import { BriefingPage, CasesPage } from "../features/scenarios";
import { CollectTurn, ProjectorLink, ProjectorPage } from "../features/projector";
import { Moments, NoteBox, Notes } from "../features/selfStudy";
import { mayTrain } from "../protocol/people";
import { CrashGuard } from "./CrashGuard";
import { Gate } from "./Gate";
import type { Here } from "./here";
import { NotFound } from "./NotFound";
import { paths } from "./paths";
import { usePractice } from "./practice";
import { Shell } from "./Shell";

// The report brings the charts with it, so it comes only when it is asked for.
const ReportPage = lazy(() => import("../features/report"));
const ComparePage = lazy(() => import("../features/report").then(({ ComparePage }) => ({ default: ComparePage })));

// Writing cases brings an editor, so that comes later too.
const Authoring = lazy(() => import("../features/authoring"));

const OrganisationPage = lazy(() => import("../features/account/OrganisationPage"));

export function App() {
  return <Gate>{(here) => <Pages key={here.person.id} here={here} />}</Gate>;
}

function Pages({ here }: { here: Here }) {
  const { person, organisation } = here;
  const trains = mayTrain(person);
  const [location] = useLocation();
  const practice = usePractice();
  const talking = /^\/conversations\/[^/]+$/.test(location);
  return (
    <Shell fill={talking} here={here}>
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
              <ProgressPage
                paths={paths}
                more={
                  <>
                    <Moments />
                    <Notes report={paths.report} />
                  </>
                }
              />
            </Route>
            <Route path="/brought">
              <BroughtPage paths={paths} />
            </Route>
            <Route path="/cases/:id">
              {({ id }) => <Briefing key={id} id={decodeURIComponent(id)} organisation={organisation} />}
            </Route>
            <Route path="/conversations/:id">
              {({ id }) => <ConversationPage key={id} session={decodeURIComponent(id)} paths={paths} practice={practice} />}
            </Route>
            <Route path="/conversations/:id/report">
              {({ id }) => <ReportPage key={id} session={decodeURIComponent(id)} paths={paths} trains={trains} organisation={organisation} own={<NoteBox session={decodeURIComponent(id)} />} more={organisation ? (turn) => <CollectTurn session={decodeURIComponent(id)} turn={turn} /> : undefined} />}
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
            {trains && (
              <Route path="/authoring">
                <Authoring paths={paths} />
              </Route>
            )}
            {trains && <Route path="/authoring/:id">{({ id }) => <Authoring id={decodeURIComponent(id)} paths={paths} />}</Route>}
            {organisation && (
              <Route path="/groups">
                <GroupsPage trains={trains} paths={paths} />
              </Route>
            )}
            {organisation && (
              <Route path="/groups/:id">
                {({ id }) => <GroupPage key={id} id={decodeURIComponent(id)} paths={paths} screen={<ProjectorLink href={paths.projector} />} />}
              </Route>
            )}
            {organisation && trains && (
              <Route path="/projector">
                <ProjectorPage />
              </Route>
            )}
            {organisation && (
              <Route path="/me">
                <MePage person={person} />
              </Route>
            )}
            {organisation && person.role === "admin" && (
              <Route path="/organisation">
                <OrganisationPage person={person} />
              </Route>
            )}
            <Route path="/sign-in/:how*">
              <Redirect to={paths.cases} replace />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </CrashGuard>
    </Shell>
  );
}

function Briefing({ id, organisation }: { id: string; organisation: boolean }) {
  const practice = usePractice();
  const asked = useAssigned(id, organisation);
  return <BriefingPage key={asked} id={id} paths={paths} practice={practice} asked={asked === "end" ? "end" : asked && "per-turn"} />;
}
