package fr.alin.web.advisor;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.AssignmentService;

/**
 * review-instead.xhtml: the colleague whose dossier it was when the page was opened, and that the reader means to decide it all
 * the same.
 */
@Named
@ViewScoped
public class ColleaguesDossier implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AssignmentService assignments;

    @Inject
    Colleagues colleagues;

    @Inject
    ReviewPage page;

    private String name;
    private boolean meant;

    /** Empty if it is the reader's or everybody's. */
    public String getName() {
        if (name == null) {
            var owner = assignments.ofColleague(page.getId());
            colleagues.load(owner.stream().toList());
            name = owner.map(colleagues::name).orElse("");
        }
        return name;
    }

    public boolean isMeant() {
        return meant;
    }

    public void setMeant(boolean meant) {
        this.meant = meant;
    }
}
