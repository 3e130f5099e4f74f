package kz.tirek.appointments;

import java.util.List;

/** A person's calendar for a program outside the portal. @param language in which its few words are */
public record Feed(String language, List<FeedEntry> entries) {}
