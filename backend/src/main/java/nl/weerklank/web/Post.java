package nl.weerklank.web;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.weerklank.account.Links;
import nl.weerklank.account.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends links by mail, one at a time, and never while somebody waits: that would tell who has an account. */
@Component
@Profile("organisation")
class Post implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int MOST_WAITING = 500;

    private final JavaMailSender sender;
    private final SignInSettings settings;
    private final Links links;
    private final MessageSource messages;
    private final ExecutorService postman = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), task -> new Thread(task, "post"));

    Post(ObjectProvider<JavaMailSender> sender, SignInSettings settings, Links links, MessageSource messages) {
        this.sender = sender.getIfAvailable();
        this.settings = settings;
        this.links = links;
        this.messages = messages;
        if (on() && settings.address().isBlank()) {
            throw new IllegalStateException(
                    "Mail is set up, but weerklank.sign-in.address is not: a link in a mail needs"
                            + " the address at which people find this server, such as https://weerklank.example");
        }
    }

    /** Whether mail can be sent at all. */
    boolean on() {
        return sender != null;
    }

    void sendLink(Person person, Locale locale) {
        try {
            postman.execute(() -> send(person, locale));
        } catch (RejectedExecutionException full) {
            LOG.warn("Too much mail is waiting; a link was not sent");
        }
    }

    private void send(Person person, Locale locale) {
        var address = settings.address() + "/#/sign-in/link/" + links.make(person, Links.SHORT);
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(person.email());
        mail.setSubject(messages.getMessage("mail.link.subject", null, locale));
        mail.setText(messages.getMessage("mail.link.text", new Object[] {address, Links.SHORT.toMinutes()}, locale));
        try {
            sender.send(mail);
        } catch (MailException failed) {
            LOG.warn("A link could not be sent: {}", failed.getMessage());
        }
    }

    @Override
    public void destroy() {
        postman.shutdown();
    }
}
