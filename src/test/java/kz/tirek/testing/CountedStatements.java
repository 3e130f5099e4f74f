package kz.tirek.testing;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hears every statement that Hibernate prepares, and counts those of each thread: jobs work meanwhile and are not counted. */
public class CountedStatements implements StatementInspector {
    private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

    @Override
    public String inspect(String sql) {
        COUNT.set(COUNT.get() + 1);
        return sql;
    }

    /** How many this thread has prepared since it began. */
    static long ofThisThread() {
        return COUNT.get();
    }
}
