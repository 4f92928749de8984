<#assign subject = "AL'in : le logement ne vous est finalement pas attribué">
<@greeting/>
<@p>La condition mise à l'attribution de ce logement n'était pas remplie à temps, le ${date} : ${home()}. ${landlord} ne vous l'attribue donc pas.</@p>
<@p>Votre candidature est close. Vous pouvez postuler dès maintenant à un autre logement.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
