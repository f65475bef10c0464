import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { mayTrain } from "../protocol/people";
import type { Here } from "./here";
import { Logo } from "./Logo";
import { paths } from "./paths";
import { Settings } from "./Settings";
import classes from "./Shell.module.css";

/** `here` is null while nobody is in. `fill` gives a page exactly the window's height, for pages that scroll inside themselves. */
type Props = { children: ReactNode; fill?: boolean; here: Here | null };

export function Shell({ children, fill = false, here }: Props) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);

  const skip = (event: MouseEvent) => {
    // The address after # is the page, so an ordinary link into the page would leave it.
    event.preventDefault();
    main.current?.focus();
  };

  return (
    <div className={classes.shell} data-fill={fill || undefined}>
      <a href="#main" className={classes.skip} onClick={skip}>
        {t("product.skip")}
      </a>
      <header className={classes.header}>
        <Link href={paths.cases} className={classes.brand} aria-label={t("product.home")}>
          <Logo />
          <span>{t("product.name")}</span>
        </Link>
        <div className={classes.right}>
          {here && <Places here={here} />}
          <Settings />
        </div>
      </header>
      <main ref={main} id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      {!fill && <footer className={classes.footer}>{t("product.foot")}</footer>}
    </div>
  );
}

/** The parts of the product that are there for this person. */
function Places({ here: { person, organisation } }: { here: Here }) {
  const { t } = useTranslation();
  const places = [
    { href: paths.practice, words: t("practice.link"), on: true },
    { href: paths.groups, words: t("group.link"), on: organisation },
    { href: paths.authoring, words: t("product.write"), on: mayTrain(person) },
    { href: paths.organisation, words: t("account.organisation.link"), on: organisation && person.role === "admin" },
    { href: paths.me, words: person.name || t("account.me.link"), on: organisation },
  ];
  return (
    <nav className={classes.places} aria-label={t("product.places")}>
      {places
        .filter(({ on }) => on)
        .map(({ href, words }) => (
          <Link key={href} href={href} className={classes.link}>
            {words}
          </Link>
        ))}
    </nav>
  );
}

/** After going to another page the focus starts at its beginning, as it would after loading one. */
function useFocusOnArrival(main: { current: HTMLElement | null }) {
  const [location] = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [location, main]);
}
