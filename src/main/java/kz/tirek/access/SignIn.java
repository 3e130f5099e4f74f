package kz.tirek.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who signed in, told once a request by the floor that knows (the web; a job; a test). */
@RequestScoped
public class SignIn {
    private Identity identity;
    private String screen = "";

    /**
     * From now on this request is the work of {@code newIdentity}.
     *
     * @param newScreen the page or resource through which they work, for the audit
     */
    public void as(Identity newIdentity, String newScreen) {
        identity = newIdentity;
        screen = newScreen;
    }

    public Optional<Identity> current() {
        return Optional.ofNullable(identity);
    }

    public String screen() {
        return screen;
    }
}
