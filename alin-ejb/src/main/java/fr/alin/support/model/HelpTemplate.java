package fr.alin.support.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.model.Language;

/** An answer that is often given; whoever uses it edits it. */
@Entity
@Table(name = "help_template")
public class HelpTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String words;

    protected HelpTemplate() {} // for JPA

    public HelpTemplate(TemplateName name, Language language, HelpWords words) {
        this.language = language;
        change(name, words);
    }

    public final void change(TemplateName called, HelpWords text) {
        name = called.value();
        words = text.value();
    }

    /** Whether it says the same under the same name. */
    public boolean isLike(HelpTemplate other) {
        return language == other.language && name.equals(other.name) && words.equals(other.words);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public String words() {
        return words;
    }
}
