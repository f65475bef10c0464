package nl.weerklank.authoring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of authored cases. The key of a version is what keeps two saves from being the same version. */
@Component
class CaseStore {

    private static final String VERSION =
            "v.case_id, v.version, v.at, v.author, v.title, v.language, v.playable, v.text";
    private static final String NEWEST =
            "v.version = (select max(n.version) from authored_version n where n.case_id = v.case_id)";
    private static final String GIVEN = """
            (select g.version from authored_gift g where g.case_id = v.case_id
              and g.seq = (select max(l.seq) from authored_gift l where l.case_id = v.case_id))""";

    private static final RowMapper<CaseVersion> TO_VERSION = (row, n) -> new CaseVersion(
            row.getString("case_id"),
            row.getInt("version"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getString("author"),
            row.getString("title"),
            Language.valueOf(row.getString("language")),
            row.getBoolean("playable"),
            row.getString("text"));

    private static final RowMapper<AuthoredCase> TO_CASE = (row, n) -> new AuthoredCase(
            row.getString("case_id"),
            row.getObject("organisation", UUID.class),
            row.getObject("owner", UUID.class),
            row.getString("origin"),
            TO_VERSION.mapRow(row, n),
            row.getObject("given", Integer.class));

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void begin(Person who, CaseVersion first, String origin) {
        jdbc.sql("insert into authored_case (id, created_at, origin, organisation, owner) values (?, ?, ?, ?, ?)")
                .params(first.caseId(), at(first.at()), origin, who.organisation(), who.id())
                .update();
        add(first);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is such a version */
    void add(CaseVersion version) {
        jdbc.sql("""
                        insert into authored_version (case_id, version, at, author, title, language, playable, text)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version.caseId(),
                        version.version(),
                        at(version.at()),
                        version.author(),
                        version.title(),
                        version.language().name(),
                        version.playable(),
                        version.text())
                .update();
    }

    /** @param version that the group plays from now on, or null when it is taken back */
    void give(String caseId, Integer version, String author, Instant when) {
        jdbc.sql("""
                        insert into authored_gift (case_id, seq, at, author, version)
                        select cast(? as varchar), coalesce(max(seq), 0) + 1, cast(? as timestamp with time zone),
                               cast(? as varchar), cast(? as int)
                          from authored_gift where case_id = ?""").params(caseId, at(when), author, version, caseId).update();
    }

    Optional<AuthoredCase> find(String caseId) {
        return jdbc.sql("select " + VERSION + ", c.origin, c.organisation, c.owner, " + GIVEN
                        + " as given from authored_version v" + " join authored_case c on c.id = v.case_id where "
                        + NEWEST + " and v.case_id = ?")
                .param(caseId)
                .query(TO_CASE)
                .optional();
    }

    /** An organisation's, the last saved first. */
    List<AuthoredCase> all(UUID organisation) {
        return jdbc.sql("select " + VERSION + ", c.origin, c.organisation, c.owner, " + GIVEN
                        + " as given from authored_version v"
                        + " join authored_case c on c.id = v.case_id where c.organisation = ? and " + NEWEST
                        + " order by v.at desc, v.case_id")
                .param(organisation)
                .query(TO_CASE)
                .list();
    }

    /** The last saved first. */
    List<CaseVersion> versions(String caseId) {
        return jdbc.sql("select " + VERSION + " from authored_version v where v.case_id = ? order by v.version desc")
                .param(caseId)
                .query(TO_VERSION)
                .list();
    }

    Optional<CaseVersion> version(String caseId, int version) {
        return jdbc.sql("select " + VERSION + " from authored_version v where v.case_id = ? and v.version = ?")
                .params(caseId, version)
                .query(TO_VERSION)
                .optional();
    }

    /** What an organisation plays, without the texts. */
    List<Given> given(UUID organisation) {
        return jdbc.sql("""
                        select g.case_id, g.version from authored_gift g
                          join authored_case c on c.id = g.case_id and c.organisation = ?
                         where g.version is not null
                           and g.seq = (select max(l.seq) from authored_gift l where l.case_id = g.case_id)
                         order by g.case_id""")
                .param(organisation)
                .query((row, n) -> new Given(row.getString("case_id"), row.getInt("version")))
                .list();
    }

    /** Whose cases these were is known no longer; the cases stay with the organisation. */
    @Transactional
    public void withoutOwner(UUID person) {
        jdbc.sql("""
                        update authored_version set author = '' where author <> '' and author =
                          (select name from person where id = ?)
                          and case_id in (select id from authored_case where organisation =
                            (select organisation from person where id = ?))""").params(person, person).update();
        jdbc.sql("""
                        update authored_gift set author = '' where author <> '' and author =
                          (select name from person where id = ?)
                          and case_id in (select id from authored_case where organisation =
                            (select organisation from person where id = ?))""").params(person, person).update();
        jdbc.sql("delete from authored_writer where person = ?").param(person).update();
        jdbc.sql("update authored_case set owner = null where owner = ?")
                .param(person)
                .update();
    }

    /** The identifiers of somebody's cases. */
    List<String> ownedBy(UUID person) {
        return jdbc.sql("select id from authored_case where owner = ? order by id")
                .param(person)
                .query(String.class)
                .list();
    }

    record Given(String caseId, int version) {}

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
