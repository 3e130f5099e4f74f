package kz.tirek.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import kz.tirek.supervision.DiscussionView;
import kz.tirek.supervision.Discussions;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code supervision/discussion.xhtml}: what is said about a case with its supervisor. */
@Named
@ViewScoped
public class DiscussionPage implements Serializable {
    @Inject transient Discussions discussions;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = Ids.next();
    private UUID id;
    private String word;
    private transient DiscussionView view;

    @PostConstruct
    void open() {
        id = Ids.read(Routes.key(request)).orElseThrow(Absent::new);
        getView();
    }

    public DiscussionView getView() {
        if (view == null) {
            view = discussions.view(id);
        }
        return view;
    }

    public void say() {
        discussions.say(requestKey, id, word);
        messages.saved(getFormKey());
        messages.done("discussion.said");
        messages.open("/discussions/" + id);
    }

    public void end() {
        discussions.end(id, getView().line().version());
        messages.done("discussion.ended");
        messages.open("/discussions");
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "discussion:" + id;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
