<#assign subject = "AL'in : votre mot de passe a été changé">
<@greeting/>
<@p>Le mot de passe de votre compte AL'in vient d'être changé.</@p>
<@p>C'est bien vous ? Il n'y a rien à faire.</@p>
<@p>Ce n'est pas vous ? Choisissez tout de suite un nouveau mot de passe, puis signalez-le-nous à la page « Besoin d'aide ».</@p>
<@action "Ce n'est pas moi : changer le mot de passe" link/>
<@signature/>
