package nl.weerklank.web;

import nl.weerklank.once.Postgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds on H2 holds on PostgreSQL. */
class OnPostgresTest {

    @Nested
    @ExtendWith(Postgres.class)
    class Conversing extends ConversationSocketTest {}

    @Nested
    @ExtendWith(Postgres.class)
    class TryingAgain extends BranchTest {}

    @Nested
    @ExtendWith(Postgres.class)
    class HearingOtherwise extends JudgementTest {}

    @Nested
    @ExtendWith(Postgres.class)
    class WritingCases extends AuthoringTest {}
}
