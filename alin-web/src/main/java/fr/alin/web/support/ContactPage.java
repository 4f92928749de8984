package fr.alin.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.model.EmailAddress;
import fr.alin.support.AskForHelp;
import fr.alin.support.HelpService;
import fr.alin.support.model.HelpSubject;
import fr.alin.support.model.HelpWords;
import fr.alin.support.model.HelpWriter;
import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.Languages;

/** The contact form of help.xhtml: who is signed in gives neither name nor address. */
@Named
@RequestScoped
public class ContactPage {

    /** A field that people do not see and that only programs fill in. */
    private static final String TRAP = "website";

    @Inject
    HelpService help;

    @Inject
    CurrentUser user;

    @Inject
    Languages languages;

    @Inject
    HttpServletRequest request;

    private String name;
    private EmailAddress email;
    private HelpSubject subject;
    private String words;
    private boolean contextAgreed;

    /** A program reads the same answer as a person, and nothing is kept. */
    public String send() {
        var trap = request.getParameter(TRAP);
        if (trap == null || trap.isEmpty()) {
            var command = new AskForHelp(subject, new HelpWords(words));
            if (user.isSignedIn()) {
                help.ask(command, contextAgreed);
            } else {
                help.askAsVisitor(command, new HelpWriter(name, email, languages.getLanguage()));
            }
        }
        return "/help-sent?faces-redirect=true";
    }

    public HelpSubject[] getSubjects() {
        return HelpSubject.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public HelpSubject getSubject() {
        return subject;
    }

    public void setSubject(HelpSubject subject) {
        this.subject = subject;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isContextAgreed() {
        return contextAgreed;
    }

    public void setContextAgreed(boolean contextAgreed) {
        this.contextAgreed = contextAgreed;
    }
}
