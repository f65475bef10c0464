package nl.weerklank.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of organisations and their people. */
@Repository
class PeopleTable {

    private final JdbcClient jdbc;

    PeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Organisation organisation, Instant at) {
        jdbc.sql("insert into organisation (id, name, created_at, keeps_days) values (?, ?, ?, ?)")
                .params(organisation.id(), organisation.name(), at.atOffset(ZoneOffset.UTC), organisation.keepsDays())
                .update();
    }

    Optional<Organisation> organisation(UUID id) {
        return jdbc.sql("select * from organisation where id = ?")
                .param(id)
                .query(PeopleTable::organisation)
                .optional();
    }

    Optional<Organisation> organisation(String name) {
        return jdbc.sql("select * from organisation where lower(name) = lower(?) order by created_at limit 1")
                .param(name)
                .query(PeopleTable::organisation)
                .optional();
    }

    List<Organisation> organisations() {
        return jdbc.sql("select * from organisation order by name")
                .query(PeopleTable::organisation)
                .list();
    }

    void change(Organisation organisation) {
        jdbc.sql("update organisation set name = ?, keeps_days = ? where id = ?")
                .params(organisation.name(), organisation.keepsDays(), organisation.id())
                .update();
    }

    /**
     * @param verified whether the address is surely this person's own
     * @throws EmailTaken when somebody has the address
     */
    void add(Person person, boolean verified, Instant at) {
        try {
            jdbc.sql("insert into person (id, organisation, name, email, email_verified, role, created_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            person.id(),
                            person.organisation(),
                            person.name(),
                            person.email(),
                            verified,
                            person.role().name(),
                            at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new EmailTaken(person.email());
        }
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql("select * from person where id = ?")
                .param(id)
                .query(PeopleTable::person)
                .optional();
    }

    Optional<Person> byEmail(String email) {
        return jdbc.sql("select * from person where email = ?")
                .param(email)
                .query(PeopleTable::person)
                .optional();
    }

    /** The address is surely this person's; a password that somebody chose before that counts no longer. */
    void verify(UUID person) {
        jdbc.sql("update person set password = null, email_verified = true where id = ? and not email_verified")
                .param(person)
                .update();
    }

    Optional<Person> byVerifiedEmail(String email) {
        return jdbc.sql("select * from person where email = ? and email_verified")
                .param(email)
                .query(PeopleTable::person)
                .optional();
    }

    Optional<Person> elsewhere(String issuer, String subject) {
        return jdbc.sql(
                        "select p.* from person p join person_elsewhere e on e.person = p.id where e.issuer = ? and e.subject = ?")
                .params(issuer, subject)
                .query(PeopleTable::person)
                .optional();
    }

    void knownElsewhere(UUID person, String issuer, String subject) {
        jdbc.sql("insert into person_elsewhere (issuer, subject, person) values (?, ?, ?)")
                .params(issuer, subject, person)
                .update();
    }

    List<Person> of(UUID organisation) {
        return jdbc.sql("select * from person where organisation = ? order by lower(name), email")
                .param(organisation)
                .query(PeopleTable::person)
                .list();
    }

    void change(Person person) {
        jdbc.sql("update person set name = ?, role = ? where id = ?")
                .params(person.name(), person.role().name(), person.id())
                .update();
    }

    Optional<String> password(UUID person) {
        return jdbc.sql("select password from person where id = ? and password is not null")
                .param(person)
                .query(String.class)
                .optional();
    }

    void password(UUID person, String encoded) {
        jdbc.sql("update person set password = ? where id = ?")
                .params(encoded, person)
                .update();
    }

    void remove(UUID person) {
        jdbc.sql("delete from person_elsewhere where person = ?").param(person).update();
        jdbc.sql("delete from person where id = ?").param(person).update();
    }

    private static Organisation organisation(ResultSet row, int n) throws SQLException {
        return new Organisation(row.getObject("id", UUID.class), row.getString("name"), row.getInt("keeps_days"));
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")));
    }
}
