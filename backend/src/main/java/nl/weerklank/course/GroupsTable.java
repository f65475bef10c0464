package nl.weerklank.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.account.Role;
import nl.weerklank.scenario.Feedback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables of groups, who is in them and what they have to do. */
@Repository
class GroupsTable {

    private final JdbcClient jdbc;

    GroupsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Group group, Instant at) {
        jdbc.sql("insert into course_group (id, organisation, name, join_code, created_at) values (?, ?, ?, ?, ?)")
                .params(group.id(), group.organisation(), group.name(), group.joinCode(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Group> find(UUID id) {
        return jdbc.sql("select * from course_group where id = ?")
                .param(id)
                .query(GroupsTable::withoutDays)
                .optional()
                .map(this::withDays);
    }

    Optional<Group> byCode(String code) {
        return jdbc.sql("select * from course_group where join_code = ?")
                .param(code)
                .query(GroupsTable::withoutDays)
                .optional()
                .map(this::withDays);
    }

    /** The groups that somebody is in, the newest first. */
    List<Group> of(UUID person) {
        return jdbc
                .sql("select g.* from course_group g join course_member m on m.course_group = g.id where m.person = ?"
                        + " order by g.created_at desc")
                .param(person)
                .query(GroupsTable::withoutDays)
                .list()
                .stream()
                .map(this::withDays)
                .toList();
    }

    @Transactional
    public void change(Group group) {
        jdbc.sql("update course_group set name = ? where id = ?")
                .params(group.name(), group.id())
                .update();
        jdbc.sql("delete from course_day where course_group = ?")
                .param(group.id())
                .update();
        for (int i = 0; i < group.days().size(); i++) {
            jdbc.sql("insert into course_day (course_group, number, held_on) values (?, ?, ?)")
                    .params(group.id(), i + 1, group.days().get(i))
                    .update();
        }
    }

    /** Also everything that belongs to it; conversations belong to their people. */
    @Transactional
    public void remove(UUID group) {
        for (String table : List.of("course_assignment", "course_day", "course_member")) {
            jdbc.sql("delete from " + table + " where course_group = ?")
                    .param(group)
                    .update();
        }
        jdbc.sql("delete from course_group where id = ?").param(group).update();
    }

    Optional<Boolean> trains(UUID group, UUID person) {
        return jdbc.sql("select trains from course_member where course_group = ? and person = ?")
                .params(group, person)
                .query(Boolean.class)
                .optional();
    }

    /** Trainers first, then by name. */
    List<Member> members(UUID group) {
        return jdbc.sql("""
                        select m.trains, m.joined_at, p.* from course_member m join person p on p.id = m.person
                         where m.course_group = ? order by m.trains desc, lower(p.name), p.id""")
                .param(group)
                .query((row, n) -> new Member(
                        new Person(
                                row.getObject("id", UUID.class),
                                row.getObject("organisation", UUID.class),
                                row.getString("name"),
                                row.getString("email"),
                                Role.valueOf(row.getString("role"))),
                        row.getBoolean("trains"),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void join(UUID group, UUID person, boolean trains, Instant at) {
        jdbc.sql("insert into course_member (course_group, person, trains, joined_at) values (?, ?, ?, ?)")
                .params(group, person, trains, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(UUID group, UUID person) {
        jdbc.sql("delete from course_member where course_group = ? and person = ?")
                .params(group, person)
                .update();
    }

    /** Whether a trainer leads a group in which a trainee is. */
    boolean leads(UUID trainer, UUID trainee) {
        return jdbc.sql("""
                        select count(*) from course_member t join course_member m on m.course_group = t.course_group
                         where t.person = ? and t.trains and m.person = ?""").params(trainer, trainee).query(Integer.class).single() > 0;
    }

    void add(Assignment assignment, Instant at) {
        jdbc.sql("""
                        insert into course_assignment (id, course_group, before_day, what, object, feedback, note, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        assignment.id(),
                        assignment.group(),
                        assignment.day(),
                        assignment.what().name(),
                        assignment.object(),
                        assignment.feedback() == null
                                ? null
                                : assignment.feedback().name(),
                        assignment.note(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeAssignment(UUID group, UUID assignment) {
        jdbc.sql("delete from course_assignment where course_group = ? and id = ?")
                .params(group, assignment)
                .update();
    }

    /** By day, then in the order in which they were made. */
    List<Assignment> assignments(UUID group) {
        return jdbc.sql("select * from course_assignment where course_group = ? order by before_day, created_at, id")
                .param(group)
                .query((row, n) -> new Assignment(
                        row.getObject("id", UUID.class),
                        group,
                        row.getInt("before_day"),
                        Assignment.What.valueOf(row.getString("what")),
                        row.getString("object"),
                        row.getString("feedback") == null ? null : Feedback.valueOf(row.getString("feedback")),
                        row.getString("note")))
                .list();
    }

    void forget(UUID person) {
        jdbc.sql("delete from course_member where person = ?").param(person).update();
    }

    private static Group withoutDays(ResultSet row, int n) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("join_code"),
                List.of());
    }

    private Group withDays(Group group) {
        var days = jdbc.sql("select held_on from course_day where course_group = ? order by number")
                .param(group.id())
                .query(LocalDate.class)
                .list();
        return new Group(group.id(), group.organisation(), group.name(), group.joinCode(), days);
    }
}
