package kz.tirek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Runs what works by itself, each run as a request of its own in the name of the job. */
@ApplicationScoped
public class Jobs {
    @Inject Instance<RequestContextController> requests;
    @Inject SignIn signIn;

    /** @param name the job's name, its role in the row policies */
    public void run(String name, Runnable work) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            signIn.as(Identity.job(name), "job");
            work.run();
        } finally {
            request.deactivate();
            requests.destroy(request);
        }
    }
}
