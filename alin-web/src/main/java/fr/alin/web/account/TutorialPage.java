package fr.alin.web.account;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

/** tutorial.xhtml: the steps from the number to the keys, one per screen; can be left at any time. */
@Named
@RequestScoped
public class TutorialPage {

    private static final List<String> ICONS = List.of("file-import", "user-edit", "check-square", "building", "send");

    @Inject
    @Param
    String step;

    /** From 1; anything invalid in the address is step 1. */
    public int getStep() {
        return step != null && step.matches("[1-" + getCount() + "]") ? Integer.parseInt(step) : 1;
    }

    public int getCount() {
        return ICONS.size();
    }

    public boolean isFirst() {
        return getStep() == 1;
    }

    public boolean isLast() {
        return getStep() == getCount();
    }

    public String getIcon() {
        return ICONS.get(getStep() - 1);
    }
}
