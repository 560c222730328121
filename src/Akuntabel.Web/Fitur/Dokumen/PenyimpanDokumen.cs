using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran;
using Akuntabel.Storage;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Two edits of one document.</summary>
/// <param name="Versi">The document as it is stored now.</param>
/// <param name="Dasar">What the editor had opened.</param>
/// <param name="Milik">What the editor made of it.</param>
/// <param name="Lain">What is stored now.</param>
/// <param name="Daftar">Places that both changed.</param>
public sealed record BentrokDokumen(VersiDokumen Versi, KumpulanBerkas Dasar, KumpulanBerkas Milik, KumpulanBerkas Lain, IReadOnlyList<Bentrok> Daftar);

/// <summary>How clashes are settled by one who has seen both sides.</summary>
/// <param name="Lain">Digest of the stored side that was seen.</param>
/// <param name="Semua">The whole document of one side, or <c>null</c>: place by place.</param>
/// <param name="MenurutTempat">Whose text stands at a place of a file.</param>
public sealed record PilihanBentrok(string Lain, Pihak? Semua, IReadOnlyDictionary<(string Jalur, string Tempat), Pihak> MenurutTempat)
{
    /// <summary>Whether every clash is settled, against what is stored now.</summary>
    internal bool Cukup(VersiDokumen kini, IReadOnlyList<Bentrok> daftar) => kini.Sidik == Lain && (Semua is not null || daftar.All(b => MenurutTempat.ContainsKey((b.Jalur, b.Tempat))));

    internal Pihak Pilih(Bentrok b) => Semua ?? MenurutTempat.GetValueOrDefault((b.Jalur, b.Tempat), Pihak.Milik);
}

/// <summary>Outcome of saving.</summary>
public abstract record HasilPenyimpanan
{
    private HasilPenyimpanan()
    {
    }

    /// <summary>Saved.</summary>
    /// <param name="Versi">As it is now.</param>
    /// <param name="DigabungDengan">Whose saving it was brought together with, or <c>null</c>.</param>
    public sealed record Tersimpan(VersiDokumen Versi, string? DigabungDengan) : HasilPenyimpanan;

    /// <summary>Both changed the same places: the editor has to choose.</summary>
    public sealed record Bentrokan(BentrokDokumen Isi) : HasilPenyimpanan;

    /// <summary>Not possible now.</summary>
    /// <param name="Pesan">For the user.</param>
    public sealed record Ditolak(string Pesan) : HasilPenyimpanan;
}

/// <summary>Saves a draft by what was changed, not by what was sent: edits of others at other places stay, at the same places the editor chooses.</summary>
public sealed class PenyimpanDokumen(Basisdata basisdata, DokumenStore store, PenjagaUnit penjaga)
{
    /// <summary>Saves.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="dasar">Digest of the files that the editor had opened: a stronger word than a revision, for it names what was seen.</param>
    /// <param name="ubah">The edit; may be asked more than once.</param>
    /// <param name="pilihan">How clashes are settled, when the editor has seen them.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="batal">Cancels before anything is written.</param>
    public async Task<HasilPenyimpanan> SimpanAsync(
        Pelaku pelaku, KunciDokumen kunci, string? dasar, Func<KumpulanBerkas, KumpulanBerkas> ubah, PilihanBentrok? pilihan, string alasan, CancellationToken batal)
    {
        var s = new Simpanan(pelaku, kunci, dasar, ubah, pilihan, alasan);
        // however many save one document at the same moment, each reads and merges once: what it merges with is what it meets when writing
        using var giliran = await store.GiliranAsync(kunci, batal);
        var baca = await basisdata.BacaAsync(sesi => BacaAsync(sesi, s), batal);
        s = s with { Lingkup = baca is null ? null : await penjaga.LingkupAsync(baca.Versi.PerangkatDaerah, baca.Versi.Jenis, baca.Versi.Periode, batal) };
        var siap = Siapkan(s, baca);
        return await (siap.Selesai is { } selesai ? Task.FromResult<HasilPenyimpanan?>(selesai) : basisdata.TulisAsync(sesi => TulisAsync(sesi, s, siap), batal))
            ?? await basisdata.TulisAsync(sesi => DiBalikKunciAsync(sesi, s), batal);
    }

    /// <summary>The files behind a digest that a form carries; none when this document never had them.</summary>
    public async Task<KumpulanBerkas> DasarAsync(VersiDokumen versi, KumpulanBerkas kini, string? dasar, CancellationToken batal) =>
        dasar == versi.Sidik ? kini : await basisdata.BacaAsync(sesi => DasarAsync(sesi, versi, kini, dasar), batal);

    private static async Task<KumpulanBerkas> DasarAsync(SesiBasisdata sesi, VersiDokumen versi, KumpulanBerkas kini, string? dasar) =>
        dasar == versi.Sidik ? kini
        : dasar is { Length: > 0 } && await RiwayatStore.PernahAsync(sesi, versi.Pemda, $"dokumen/{versi.Dokumen}", dasar) ? await IsiStore.BacaBerkasAsync(sesi, versi.Pemda, dasar)
        : KumpulanBerkas.Kosong;

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

        var b = new BentrokDokumen(baca.Versi, baca.Dasar, s.Ubah(baca.Dasar), baca.Lain, []);
        var gabung = Gabungan.Gabung(b.Dasar, b.Milik, b.Lain, s.Pilihan is null ? null : s.Pilihan.Pilih);
        var berebut = gabung.DaftarBentrok.Count > 0 && b.Versi.Status == VersiDokumen.Draf;
        if (berebut && !(s.Pilihan?.Cukup(b.Versi, gabung.DaftarBentrok) ?? false))
        {
            return new Siap(new HasilPenyimpanan.Bentrokan(b with { Daftar = gabung.DaftarBentrok }));
        }

        var jadi = s.Pilihan?.Semua switch { Pihak.Lain => b.Lain, Pihak.Milik => SuntinganSaja(b), _ => gabung.Berkas };
        var dahulu = berebut ? b.Milik : null;
        // what is written is held against what is stored; the words that give way, against what they were typed into
        return (s.Lingkup?.Larangan(b.Lain, jadi) ?? (dahulu is null ? null : s.Lingkup?.Larangan(b.Dasar, dahulu))) is { } larangan
            ? new Siap(new HasilPenyimpanan.Ditolak(larangan))
            : new Siap(null, b.Versi, jadi, dahulu, IsiStore.Sidik(b.Dasar) == b.Versi.Sidik);
    }

    // null: somebody was faster between reading and writing
    private async Task<HasilPenyimpanan?> TulisAsync(SesiBasisdata sesi, Simpanan s, Siap siap) => await TulisAsync(sesi, s.Pelaku, siap.Versi, siap.Dahulu, siap.Jadi, s.Alasan) switch
    {
        HasilSimpan.Tersimpan t => new HasilPenyimpanan.Tersimpan(t.Versi, siap.Sendiri || t.Versi.Sidik == siap.Versi.Sidik ? null : siap.Versi.DiubahOleh),
        HasilSimpan.Ditolak d => new HasilPenyimpanan.Ditolak(d.Pesan),
        _ => null,
    };

    // the editor's files as typed; files that the editor did not touch stay as others left them
    private static KumpulanBerkas SuntinganSaja(BentrokDokumen b) => new(
        b.Milik.DaftarJalur.Union(b.Lain.DaftarJalur)
            .Select(j => (Jalur: j, Sumber: Tersentuh(b, j) ? b.Milik : b.Lain))
            .Where(j => j.Sumber.Isi.ContainsKey(j.Jalur))
            .Select(j => KeyValuePair.Create(j.Jalur, j.Sumber.Isi[j.Jalur])));

    private static bool Tersentuh(BentrokDokumen b, string jalur) =>
        b.Milik.Coba(jalur, out var milik) != b.Dasar.Coba(jalur, out var dasar) || !milik.Span.SequenceEqual(dasar.Span);

    // where a choice was made, the text that gave way is saved first: so it stays in the history too
    private async Task<HasilSimpan> TulisAsync(SesiBasisdata sesi, Pelaku pelaku, VersiDokumen versi, KumpulanBerkas? dahulu, KumpulanBerkas jadi, string alasan)
    {
        if (dahulu is null)
        {
            return await store.SimpanAsync(sesi, pelaku, versi.Kunci, versi.Revisi, jadi, alasan, "");
        }

        var kelompok = Guid.CreateVersion7().ToString("N");
        return await store.SimpanAsync(sesi, pelaku, versi.Kunci, versi.Revisi, dahulu, $"Isian sebelum digabung dengan simpanan {versi.DiubahOleh}", kelompok) is HasilSimpan.Tersimpan t
            ? await store.SimpanAsync(sesi, pelaku, versi.Kunci, t.Versi.Revisi, jadi, alasan.Length > 0 ? alasan : $"Digabung dengan simpanan {versi.DiubahOleh}", kelompok)
            : new HasilSimpan.Bentrok(versi, dahulu);
    }

    private sealed record Simpanan(
        Pelaku Pelaku, KunciDokumen Kunci, string? Dasar, Func<KumpulanBerkas, KumpulanBerkas> Ubah, PilihanBentrok? Pilihan, string Alasan, LingkupUnit? Lingkup = null);

    private sealed record Bacaan(VersiDokumen Versi, KumpulanBerkas Dasar, KumpulanBerkas Lain);

    // an answer, or what is to be written
    private sealed record Siap(HasilPenyimpanan? Selesai, VersiDokumen Versi, KumpulanBerkas Jadi, KumpulanBerkas? Dahulu, bool Sendiri)
    {
        public Siap(HasilPenyimpanan selesai)
            : this(selesai, new VersiDokumen(), KumpulanBerkas.Kosong, null, false)
        {
        }
    }
}
