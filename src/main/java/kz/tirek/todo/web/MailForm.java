package kz.tirek.todo.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import kz.tirek.mail.MailWish;
import kz.tirek.mail.MailWishes;
import kz.tirek.mail.Notice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The form of {@code todo/notices.xhtml} in which a person says what they want by mail, and when. */
@Named
@ViewScoped
public class MailForm implements Serializable {
    @Inject transient MailWishes wishes;
    @Inject transient Messages messages;

    private int version;
    private Notice[] wanted = {};
    private LocalTime quietFrom;
    private LocalTime quietUntil;
    private LocalTime digestAt;

    @PostConstruct
    void open() {
        MailWish wish = wishes.mine();
        version = wish.version();
        wanted = others(wish.silent()).toArray(Notice[]::new);
        quietFrom = wish.quietFrom();
        quietUntil = wish.quietUntil();
        digestAt = wish.digestAt();
    }

    public void save() {
        wishes.change(new MailWish(version, others(Set.of(wanted)), quietFrom, quietUntil, digestAt));
        messages.done("notices.mailSaved");
        messages.open("/notices");
    }

    private static Set<Notice> others(Set<Notice> those) {
        var others = EnumSet.allOf(Notice.class);
        others.removeAll(those);
        return others;
    }

    public Notice[] getKinds() {
        return Notice.values();
    }

    public Notice[] getWanted() {
        return wanted.clone();
    }

    public void setWanted(Notice[] wanted) {
        this.wanted = wanted == null ? new Notice[0] : wanted.clone();
    }

    public LocalTime getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(LocalTime quietFrom) {
        this.quietFrom = quietFrom;
    }

    public LocalTime getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(LocalTime quietUntil) {
        this.quietUntil = quietUntil;
    }

    public LocalTime getDigestAt() {
        return digestAt;
    }

    public void setDigestAt(LocalTime digestAt) {
        this.digestAt = digestAt;
    }
}
