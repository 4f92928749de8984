<#assign subject = "AL'in : votre téléphone a été modifié">
<@greeting/>
<@p>Le numéro de téléphone de votre compte AL'in vient d'être modifié.</@p>
<@action "Voir mon compte" link/>
<@notYou/>
<@signature/>
