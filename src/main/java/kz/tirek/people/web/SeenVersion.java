package kz.tirek.people.web;

/** Body of a request that needs nothing but the version that was seen. */
public record SeenVersion(Integer version) {}
