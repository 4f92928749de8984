package fr.alin.housingapplication.model;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.registration.model.NewsKind;

/** Key of a news reading: a site and a kind of news. */
@Embeddable
public class SiteNewsKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "site_code")
    private String siteCode;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    protected SiteNewsKey() {} // for JPA

    public SiteNewsKey(String siteCode, NewsKind kind) {
        this.siteCode = Objects.requireNonNull(siteCode);
        this.kind = Objects.requireNonNull(kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteNewsKey key && siteCode.equals(key.siteCode) && kind == key.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(siteCode, kind);
    }
}
