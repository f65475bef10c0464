package nl.weerklank.session;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * H2 closes a database that it could not write, as on a full disk, and opens it again when all connections to the old
 * one are gone. The pool does not know these errors, and would hand out the dead connections for ever.
 */
@Component
class ClosedDatabase implements BeanPostProcessor {

    /** {@code DATABASE_IS_CLOSED} and {@code DATABASE_CALLED_AT_SHUTDOWN}. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121);

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setExceptionOverride(new LettingGo(pool));
        }
        return bean;
    }

    private record LettingGo(HikariDataSource pool) implements SQLExceptionOverride {

        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException error) {
            if (!CLOSED.contains(error.getErrorCode())) {
                return SQLExceptionOverride.Override.CONTINUE_EVICT;
            }
            pool.getHikariPoolMXBean().softEvictConnections();
            return SQLExceptionOverride.Override.MUST_EVICT;
        }
    }
}
