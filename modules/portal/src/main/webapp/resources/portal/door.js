// Shows the password on request, puts the cursor there when the mail address stands already, and sends a form once. Without script the
// page works as well.
(function () {
  document.querySelectorAll('form').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
    });
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
    });
  });
  const show = document.getElementById('show');
  const password = document.getElementById('password');
  if (!show || !password) {
    return;
  }
  show.hidden = false;
  const email = document.getElementById('email');
  const name = document.getElementById('name');
  if (email && email.value && (!name || name.value)) {
    password.focus();
  }
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
