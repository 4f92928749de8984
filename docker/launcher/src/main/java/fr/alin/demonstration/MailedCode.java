package fr.alin.demonstration;

import jakarta.enterprise.event.Observes;

import fr.alin.housingapplication.event.ApplicationCodeIssued;

/** Reads the code that is about to be mailed, as its addressee will. */
class MailedCode {

    private String latest = "";

    void read(@Observes ApplicationCodeIssued event) {
        latest = event.code();
    }

    String latest() {
        return latest;
    }
}
