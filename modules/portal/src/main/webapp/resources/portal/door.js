// Shows the password on request. Without script the page works as well, only without this button.
(function () {
  const show = document.getElementById('show');
  const password = document.getElementById('password');
  if (!show || !password) {
    return;
  }
  show.hidden = false;
  show.addEventListener('click', function () {
    const hidden = password.type === 'password';
    password.type = hidden ? 'text' : 'password';
    show.textContent = hidden ? show.dataset.hide : show.dataset.show;
    show.setAttribute('aria-pressed', String(hidden));
    password.focus();
  });
  password.form.addEventListener('submit', function () {
    password.type = 'password';
  });
}());
