package kz.tirek.custody.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.custody.KeyCustody;
import kz.tirek.custody.KeyState;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code custody/keys.xhtml}: how the keys stand, and renewing them. */
@Named
@ViewScoped
public class KeysPage implements Serializable {
    @Inject transient KeyCustody custody;
    @Inject transient Messages messages;

    private final UUID requestKey = Ids.next();
    private transient KeyState state;

    public KeyState getState() {
        if (state == null) {
            state = custody.state();
        }
        return state;
    }

    public void turnMaster() {
        custody.turnMaster();
        messages.done("keys.turned");
        messages.open("/keys");
    }

    public void renew() {
        custody.renewCaseKeys(requestKey);
        messages.done("keys.started");
        messages.open("/keys");
    }
}
