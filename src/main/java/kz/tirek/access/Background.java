package kz.tirek.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Goes on with a person's long work after their request was answered, in their name and with their rights. */
@ApplicationScoped
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class);

    @Resource ManagedExecutorService executor;
    @Inject Instance<RequestContextController> requests;
    @Inject SignIn signIn;

    /** @param work has its own transactions; what it throws is logged, so it must tell the person itself */
    public void run(Runnable work) {
        Identity person = signIn.current().orElseThrow();
        String screen = signIn.screen();
        executor.execute(() -> {
            RequestContextController request = requests.get();
            request.activate();
            try {
                signIn.as(person, screen);
                work.run();
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "Work in the background failed: %s", fault.getMessage());
            } finally {
                request.deactivate();
                requests.destroy(request);
            }
        });
    }
}
