import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Logo } from "./Logo";
import { paths } from "./paths";
import { Settings } from "./Settings";
import classes from "./Shell.module.css";

/** `fill` gives a page exactly the window's height, for pages that scroll inside themselves. */
export function Shell({ children, fill = false }: { children: ReactNode; fill?: boolean }) {
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
          <Link href={paths.practice} className={classes.link}>
            {t("practice.link")}
          </Link>
          <Link href={paths.authoring} className={classes.link}>
            {t("product.write")}
          </Link>
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
