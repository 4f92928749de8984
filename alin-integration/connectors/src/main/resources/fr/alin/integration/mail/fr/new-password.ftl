<#assign subject = "AL'in : choisissez un nouveau mot de passe">
<@greeting/>
<@p>Vous avez demandé un nouveau mot de passe. Le lien ci-dessous permet de le choisir ; il ne sert qu'une fois.</@p>
<@action "Choisir mon mot de passe" link/>
<@p>Ce lien expire dans ${days} jour(s).</@p>
<@p>Si vous n'êtes pas à l'origine de cette demande, merci d'ignorer ce message : votre mot de passe actuel reste valable.</@p>
<@signature/>
