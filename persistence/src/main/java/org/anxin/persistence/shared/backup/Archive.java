package org.anxin.persistence.shared.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive that is read back. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens it and proves every entry against its hash, before anything else happens. */
    static Archive open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            Archive archive = new Archive(zip, manifestOf(zip));
            archive.prove();
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest manifestOf(ZipFile zip) throws IOException {
        try (InputStream in = entry(zip, Manifest.ENTRY)) {
            Manifest manifest = JsonMapper.builder().build().readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new IOException("format " + manifest.format());
            }
            return manifest;
        } catch (JacksonException e) {
            throw new IOException("The manifest cannot be read", e);
        }
    }

    private void prove() throws IOException {
        for (var table : manifest.tables()) {
            prove(table.entry(), table.sha256());
        }
        for (var file : manifest.files()) {
            prove(file.entry(), file.sha256());
        }
    }

    private void prove(String name, String hash) throws IOException {
        try (InputStream in = open(name)) {
            HashingOutput out = new HashingOutput(OutputStream.nullOutputStream());
            in.transferTo(out);
            if (!out.hash().equals(hash)) {
                throw new IOException(name + " was changed");
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(String name) throws IOException {
        return entry(zip, name);
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
