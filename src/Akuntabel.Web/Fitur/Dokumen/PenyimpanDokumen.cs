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
public sealed class PenyimpanDokumen(Basisdata basisdata, DokumenStore store, RiwayatStore riwayat, PenjagaUnit penjaga)
{
    private const int UlangPaling = 10;

    /// <summary>Saves.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="kunci">Which document.</param>
    /// <param name="dasar">Digest of the files that the editor had opened: a stronger word than a revision, for it names what was seen.</param>
    /// <param name="ubah">The edit.</param>
    /// <param name="pilihan">How clashes are settled, when the editor has seen them.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="batal">Cancels before anything is written.</param>
    public async Task<HasilPenyimpanan> SimpanAsync(
        Pelaku pelaku, KunciDokumen kunci, string? dasar, Func<KumpulanBerkas, KumpulanBerkas> ubah, PilihanBentrok? pilihan, string alasan, CancellationToken batal)
    {
        for (var i = 0; i < UlangPaling; i++)
        {
            if (await store.TerakhirAsync(kunci, batal) is not { } versi)
            {
                return new HasilPenyimpanan.Ditolak("Dokumen ini sudah tidak ada; mungkin impornya dibatalkan. Salin isian Anda, lalu buat dokumennya kembali.");
            }

            var lain = await store.IsiAsync(versi, batal);
            var semula = await DasarAsync(versi, lain, dasar, batal);
            var hasil = await SatuKaliAsync(pelaku, new BentrokDokumen(versi, semula, ubah(semula), lain, []), pilihan, alasan, batal);
            if (hasil is not null)
            {
                return hasil;
            }

            // many who save the same document at the same moment step out of each other's way
            await Task.Delay(Random.Shared.Next(5, 20 * (i + 1)), batal);
        }

        return new HasilPenyimpanan.Ditolak("Dokumen ini sedang disimpan orang lain berkali-kali. Tunggu sebentar, lalu simpan lagi.");
    }

    /// <summary>The files behind a digest that a form carries; none when this document never had them.</summary>
    public async Task<KumpulanBerkas> DasarAsync(VersiDokumen versi, KumpulanBerkas kini, string? dasar, CancellationToken batal) =>
        dasar == versi.Sidik ? kini
        : dasar is { Length: > 0 } && await riwayat.PernahAsync(versi.Pemda, $"dokumen/{versi.Dokumen}", dasar, batal) ? await store.IsiAsync(versi.Pemda, dasar, batal)
        : KumpulanBerkas.Kosong;

    // null: somebody was faster between reading and writing
    private async Task<HasilPenyimpanan?> SatuKaliAsync(Pelaku pelaku, BentrokDokumen b, PilihanBentrok? pilihan, string alasan, CancellationToken batal)
    {
        var gabung = Gabungan.Gabung(b.Dasar, b.Milik, b.Lain, pilihan is null ? null : pilihan.Pilih);
        if (gabung.DaftarBentrok.Count > 0 && b.Versi.Status == VersiDokumen.Draf && !(pilihan?.Cukup(b.Versi, gabung.DaftarBentrok) ?? false))
        {
            return new HasilPenyimpanan.Bentrokan(b with { Daftar = gabung.DaftarBentrok });
        }

        var jadi = pilihan?.Semua switch { Pihak.Lain => b.Lain, Pihak.Milik => SuntinganSaja(b), _ => gabung.Berkas };
        var dahulu = gabung.DaftarBentrok.Count > 0 && b.Versi.Status == VersiDokumen.Draf ? b.Milik : null;
        if (await LaranganAsync(b, dahulu, jadi, batal) is { } larangan)
        {
            return new HasilPenyimpanan.Ditolak(larangan);
        }

        return await basisdata.TulisAsync(s => TulisAsync(s, pelaku, b.Versi, dahulu, jadi, alasan), batal) switch
        {
            HasilSimpan.Tersimpan t => new HasilPenyimpanan.Tersimpan(t.Versi, IsiStore.Sidik(b.Dasar) == b.Versi.Sidik || t.Versi.Sidik == b.Versi.Sidik ? null : b.Versi.DiubahOleh),
            HasilSimpan.Ditolak d => new HasilPenyimpanan.Ditolak(d.Pesan),
            _ => null,
        };
    }

    // what is written is held against what is stored; the words that give way, against what they were typed into
    private async Task<string?> LaranganAsync(BentrokDokumen b, KumpulanBerkas? dahulu, KumpulanBerkas jadi, CancellationToken batal)
    {
        var lingkup = await penjaga.LingkupAsync(b.Versi.PerangkatDaerah, b.Versi.Jenis, b.Versi.Periode, batal);
        return lingkup?.Larangan(b.Lain, jadi) ?? (dahulu is null ? null : lingkup?.Larangan(b.Dasar, dahulu));
    }

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
}
