package kz.tirek.shortcuts.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shortcuts.SnippetLine;
import kz.tirek.shortcuts.SnippetText;
import kz.tirek.shortcuts.Snippets;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code shortcuts/snippets.xhtml}: pieces of text for notes. */
@Named
@ViewScoped
public class SnippetsPage implements Serializable {
    private static final String REMOVED = "tirek.snippet.removed";

    @Inject transient Snippets snippets;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = Ids.next();
    private UUID edited;
    private UUID removed;
    private int version;
    private String title;
    private String text;
    private boolean shared;
    private transient List<SnippetLine> lines;

    @PostConstruct
    void open() {
        removed = Faces.getFlashAttribute(REMOVED);
        UUID asked = Ids.read(request.getParameter("edit")).orElse(null);
        getLines().stream().filter(line -> line.own() && line.id().equals(asked)).findFirst().ifPresent(line -> {
            edited = line.id();
            version = line.version();
            title = line.title();
            text = line.text();
            shared = line.shared();
        });
    }

    public List<SnippetLine> getLines() {
        if (lines == null) {
            lines = snippets.list();
        }
        return lines;
    }

    public void save() {
        var facts = new SnippetText(title, text, shared);
        if (edited == null) {
            snippets.add(requestKey, facts);
        } else {
            snippets.change(edited, version, facts);
        }
        messages.done("snippets.saved");
        messages.open("/snippets");
    }

    public void remove(UUID id, int seen) {
        snippets.remove(id, seen);
        Faces.setFlashAttribute(REMOVED, id);
        messages.done("snippets.removed");
        messages.open("/snippets");
    }

    public void bringBack() {
        snippets.bringBack(removed);
        messages.done("todo.undone");
        messages.open("/snippets");
    }

    /** The one that was removed just now, which can still be brought back; or {@code null}. */
    public UUID getRemoved() {
        return removed;
    }

    public boolean isEditing() {
        return edited != null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
