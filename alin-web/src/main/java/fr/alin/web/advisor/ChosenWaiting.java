package fr.alin.web.advisor;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** advisor/waiting.xhtml: leads from the ticked candidacies to the page that writes to the people. */
@Named
@RequestScoped
public class ChosenWaiting {

    @Inject
    WaitingPage list;

    @Inject
    SeveralPath several;

    public void tell() throws IOException {
        several.open(SeveralAct.TELL, DeskList.WAITING, list.getTable());
    }
}
