<#assign subject = "AL'in : votre candidature est annulée">
<@greeting/>
<@p>Votre candidature pour ce logement est annulée : ${home()}.</@p>
<@p>Vous pouvez postuler dès maintenant à un autre logement.</@p>
<@action "Voir mes candidatures" link/>
<@notYou/>
<@signature/>
