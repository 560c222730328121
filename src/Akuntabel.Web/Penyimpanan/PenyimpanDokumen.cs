using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penggabungan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>Saves a draft by what was changed, not by what was sent: edits of others at other places stay, at the same places the editor chooses.</summary>
public sealed class PenyimpanDokumen(Basisdata basisdata, DokumenStore store, PenjagaUnit penjaga)
{
    /// <summary>Saves.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="dasar">Digest of the files that the editor had opened: a stronger word than a revision, for it names what was seen. None, or one that this document never had, is a clash with whatever is stored.</param>
    /// <param name="suntingan">The edit.</param>
    /// <param name="pilihan">How clashes are settled, when the editor has seen them.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="batal">Cancels before anything is written.</param>
    public async Task<HasilPenyimpanan> SimpanAsync(
        Pelaku pelaku, KunciDokumen kunci, string? dasar, Suntingan suntingan, PilihanBentrok? pilihan, string alasan, CancellationToken batal)
    {
        var s = new Simpanan(pelaku, kunci, dasar, suntingan, pilihan, alasan);
        // however many save one document at the same moment, each reads and merges once: what it merges with is what it meets when writing
        using var giliran = await store.GiliranAsync(kunci, batal);
        var baca = await basisdata.BacaAsync(sesi => BacaAsync(sesi, s), batal);
        s = s with { Lingkup = baca is null ? null : await penjaga.MenyimpanAsync(
            await penjaga.LingkupAsync(baca.Versi, baca.Lain, batal), kunci.PerangkatDaerah, baca.Versi.Jenis, baca.Versi.Mulai, batal) };
        var siap = Siapkan(s, baca);
        return await (siap.Selesai is { } selesai ? Task.FromResult<HasilPenyimpanan?>(selesai) : basisdata.TulisAsync(sesi => TulisAsync(sesi, s, siap), batal))
            ?? await basisdata.TulisAsync(sesi => DiBalikKunciAsync(sesi, s), batal);
    }

    /// <summary>The files behind a digest that a form carries; none when this document never had them.</summary>
    public async Task<KumpulanBerkas?> DasarAsync(VersiDokumen versi, KumpulanBerkas kini, string? dasar, CancellationToken batal) =>
        dasar == versi.Sidik ? kini : await basisdata.BacaAsync(sesi => DasarAsync(sesi, versi, kini, dasar), batal);

    private static async Task<KumpulanBerkas?> DasarAsync(SesiBasisdata sesi, VersiDokumen versi, KumpulanBerkas kini, string? dasar) =>
        dasar == versi.Sidik ? kini
        : dasar is { Length: > 0 } && await RiwayatStore.PernahAsync(sesi, versi.Pemda, $"dokumen/{versi.Dokumen}", dasar) ? await IsiStore.BacaBerkasAsync(sesi, versi.Pemda, dasar)
        : null;

    // another process, or an import, was faster between reading and writing: now nobody can be
    private async Task<HasilPenyimpanan> DiBalikKunciAsync(SesiBasisdata sesi, Simpanan s)
    {
        await RantaiPeristiwa.KunciAsync(sesi, s.Kunci.Pemda);
        var siap = Siapkan(s, await BacaAsync(sesi, s));
        return siap.Selesai ?? await TulisAsync(sesi, s, siap) ?? throw new InvalidOperationException("Dokumen berubah selagi dikunci.");
    }

    private static async Task<Bacaan?> BacaAsync(SesiBasisdata sesi, Simpanan s)
    {
        if (await DokumenStore.TerakhirAsync(sesi, s.Kunci) is not { } versi)
        {
            return null;
        }

        var lain = await IsiStore.BacaBerkasAsync(sesi, versi.Pemda, versi.Sidik);
        return new Bacaan(versi, await DasarAsync(sesi, versi, lain, s.Dasar), lain);
    }

    // what becomes of the edit, without the database
    private static Siap Siapkan(Simpanan s, Bacaan? baca)
    {
        if (baca is null)
        {
            return new Siap(new HasilPenyimpanan.Ditolak("Dokumen ini sudah tidak ada; mungkin impornya dibatalkan. Salin isian Anda, lalu buat dokumennya kembali."));
        }

        var b = new BentrokDokumen(baca.Versi, baca.Dasar, s.Suntingan.Ubah(baca.Dasar ?? baca.Lain), baca.Lain, []);
        var gabung = b.Gabung(s.Pilihan is null ? null : s.Pilihan.Pilih);
        b = b with { Daftar = [.. gabung.DaftarBentrok.Where(x => !s.Suntingan.Turunan(x))] };
        var berebut = b.Daftar.Count > 0 && b.Versi.Status == VersiDokumen.Draf;
        if (berebut && !(s.Pilihan?.Cukup(b.Versi, b.Daftar) ?? false))
        {
            return new Siap(new HasilPenyimpanan.Bentrokan(b));
        }

        var jadi = s.Pilihan?.Semua == Pihak.Lain ? b.Lain : s.Suntingan.Rapikan(
            // without what was opened nothing can be brought together
            s.Pilihan?.Semua == Pihak.Milik && b.Dasar is null ? b.SuntinganSaja() : gabung.Berkas);
        var dahulu = berebut ? b.Milik : null;
        // what is written is held against what is stored; the words that give way, against what they were typed into
        return (BarisGanda.Baru(b.Lain, jadi) ?? AngkaNegatif.Baru(b.Lain, jadi) ?? s.Lingkup?.Larangan(b.Lain, jadi)
            ?? (dahulu is null ? null : s.Lingkup?.Larangan(b.Dasar ?? b.Lain, dahulu))) is { } larangan
            ? new Siap(new HasilPenyimpanan.Ditolak(larangan))
            : new Siap(null, b.Versi, jadi, dahulu, ReferenceEquals(b.Dasar ?? b.Lain, b.Lain));
    }

    // null: somebody was faster between reading and writing
    private async Task<HasilPenyimpanan?> TulisAsync(SesiBasisdata sesi, Simpanan s, Siap siap) => await TulisAsync(sesi, s.Pelaku, siap.Versi, siap.Dahulu, siap.Jadi, s.Alasan) switch
    {
        HasilSimpan.Tersimpan t => new HasilPenyimpanan.Tersimpan(t.Versi, siap.Sendiri || t.Versi.Sidik == siap.Versi.Sidik ? null : siap.Versi.DiubahOleh),
        HasilSimpan.Ditolak d => new HasilPenyimpanan.Ditolak(d.Pesan),
        _ => null,
    };

    // where a choice was made, the text that gave way is saved first: so it stays in the history too
    private async Task<HasilSimpan> TulisAsync(SesiBasisdata sesi, Pelaku pelaku, VersiDokumen versi, KumpulanBerkas? dahulu, KumpulanBerkas jadi, string alasan)
    {
        if (dahulu is null)
        {
            return await store.SimpanAsync(sesi, pelaku, versi.Kunci, versi.Revisi, jadi, alasan, "");
        }

        var kelompok = Guid.CreateVersion7().ToString("N");
        return await store.SimpanAsync(sesi, pelaku, versi.Kunci, versi.Revisi, dahulu, $"Isian sebelum digabung dengan simpanan {versi.DiubahOleh}", kelompok) switch
        {
            HasilSimpan.Tersimpan t => await store.SimpanAsync(
                sesi, pelaku, versi.Kunci, t.Versi.Revisi, jadi, alasan.Length > 0 ? alasan : $"Digabung dengan simpanan {versi.DiubahOleh}", kelompok),
            HasilSimpan.Ditolak d => d,
            _ => new HasilSimpan.Bentrok(versi, dahulu),
        };
    }

    private sealed record Simpanan(
        Pelaku Pelaku, KunciDokumen Kunci, string? Dasar, Suntingan Suntingan, PilihanBentrok? Pilihan, string Alasan, LingkupUnit? Lingkup = null);

    private sealed record Bacaan(VersiDokumen Versi, KumpulanBerkas? Dasar, KumpulanBerkas Lain);

    // an answer, or what is to be written
    private sealed record Siap(HasilPenyimpanan? Selesai, VersiDokumen Versi, KumpulanBerkas Jadi, KumpulanBerkas? Dahulu, bool Sendiri)
    {
        public Siap(HasilPenyimpanan selesai)
            : this(selesai, new VersiDokumen(), KumpulanBerkas.Kosong, null, false)
        {
        }
    }
}
