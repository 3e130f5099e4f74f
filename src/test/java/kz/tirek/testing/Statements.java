package kz.tirek.testing;

import jakarta.enterprise.context.Dependent;

/** Counts the SQL statements that work sends to the database. */
@Dependent
public class Statements {
    /** How many statements {@code work} needs. */
    public long of(Runnable work) {
        long before = CountedStatements.ofThisThread();
        work.run();
        return CountedStatements.ofThisThread() - before;
    }
}
