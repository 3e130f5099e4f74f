package kz.tirek.retention.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.retention.IdentityProof;
import kz.tirek.retention.Standing;
import kz.tirek.retention.SubjectAsk;
import kz.tirek.retention.SubjectLine;
import kz.tirek.retention.SubjectRequests;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code retention/subject-access.xhtml}: families' requests for what is held on their child. */
@Named
@ViewScoped
public class SubjectAccessPage implements Serializable {
    @Inject transient SubjectRequests requests;
    @Inject transient Messages messages;

    private final UUID requestKey = Ids.next();
    private String child;
    private String asker;
    private Standing relation;
    private IdentityProof proof;
    private transient List<SubjectLine> lines;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getLines();
    }

    public List<SubjectLine> getLines() {
        if (lines == null) {
            lines = requests.list();
        }
        return lines;
    }

    public void note() {
        requests.note(requestKey, new SubjectAsk(child, asker, relation, proof));
        leave("subject.saved");
    }

    public void decide(UUID id, int version, boolean yes) {
        requests.decide(id, version, yes);
        leave(yes ? "subject.granted" : "subject.denied");
    }

    private void leave(String said) {
        messages.done(said);
        messages.open("/subject-access");
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public IdentityProof[] getProofs() {
        return IdentityProof.values();
    }

    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child;
    }

    public String getAsker() {
        return asker;
    }

    public void setAsker(String asker) {
        this.asker = asker;
    }

    public Standing getRelation() {
        return relation;
    }

    public void setRelation(Standing relation) {
        this.relation = relation;
    }

    public IdentityProof getProof() {
        return proof;
    }

    public void setProof(IdentityProof proof) {
        this.proof = proof;
    }
}
