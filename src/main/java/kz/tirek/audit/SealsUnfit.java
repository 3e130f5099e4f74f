package kz.tirek.audit;

/** The database is not the one that the checkpoints outside it tell of: nothing more is sealed until somebody has looked. */
class SealsUnfit extends RuntimeException {
    SealsUnfit(String why) {
        super(why + "; see wildfly-config/README.md, Audit");
    }
}
