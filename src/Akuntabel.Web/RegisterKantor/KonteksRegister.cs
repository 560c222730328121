using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>A register that an office keeps.</summary>
/// <param name="Tersimpan">The version of its definition that counts.</param>
/// <param name="Definisi">What it says.</param>
/// <param name="Hak">What the user may do with it.</param>
public sealed record RegisterDikenal(DefinisiTersimpan Tersimpan, DefinisiRegister Definisi, HakRegister Hak);

/// <summary>The registers of an office, as the user may see them. One that the user may not see is as one that is not there.</summary>
public sealed class KonteksRegister(
    DefinisiRegisterStore store, WaktuKerjaStore waktuKerja, Pengakses pengakses, IngatanDefinisi ingatan)
{
    private KalenderKerja? _kalender;

    /// <summary>All of an office, by name.</summary>
    public async Task<IReadOnlyList<RegisterDikenal>> DaftarAsync(string pd, CancellationToken batal) =>
        [.. (await store.DaftarAsync(pengakses.Pemda, pd, batal)).Select(d => Kenali(d, pd)).OfType<RegisterDikenal>().OrderBy(r => r.Definisi.Nama, StringComparer.Ordinal)];

    /// <summary>One; <c>null</c>: there is none, or the user may not see it.</summary>
    public async Task<RegisterDikenal?> CariAsync(string pd, string kode, CancellationToken batal) =>
        await store.CariAsync(Kunci(pd, kode), batal: batal) is { } d ? Kenali(d, pd) : null;

    /// <summary>Names by code of those that may be spoken of before the user: what is open, and what the user may see of the closed ones; each
    /// with whether the user may see its rows.</summary>
    public async Task<IReadOnlyDictionary<string, (string Nama, bool Terlihat)>> DisebutTerlihatAsync(string pd, CancellationToken batal) =>
        (await store.DaftarAsync(pengakses.Pemda, pd, batal)).Select(d => (d.Kode, Definisi: ingatan.Baca(d.Isi)))
            .Select(d => (d.Kode, d.Definisi, Terlihat: d.Definisi is { } x && HakRegister.Dari(x, pengakses, pd).Baca))
            .Where(d => d.Terlihat || d.Definisi is { Akses.Terbatas: false })
            .ToDictionary(d => d.Kode, d => (d.Definisi?.Nama ?? "", d.Terlihat), StringComparer.Ordinal);

    /// <summary>Why the user may not change a definition so: it would open what is sealed; <c>null</c>: he may.</summary>
    public async Task<string?> KeberatanSegelAsync(string pd, RegisterDikenal dikenal, DefinisiRegister baru, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(dikenal);
        if (dikenal.Hak.Buka)
        {
            return null;
        }

        var versi = (await store.VersiAsync(Kunci(pd, dikenal.Definisi.Kode), batal)).Select(v => ingatan.Baca(v.Isi)).ToList();
        // what an earlier one sealed is not known when it cannot be read: then nothing is taken for open
        return versi.Contains(null) ? "Sebuah versi lama register ini tidak terbaca, jadi yang pernah disegel tidak diketahui. Hanya yang boleh membuka data pribadinya yang dapat mengubahnya."
            : PenjagaSegel.Keberatan([.. versi.OfType<DefinisiRegister>()], baru);
    }

    /// <summary>Key of a register.</summary>
    public KunciRegister Kunci(string pd, string kode) => new(pengakses.Pemda, pd, kode);

    /// <summary>Counts what falls due by the working days of the pemda.</summary>
    public async Task<PenghitungTempo> TempoAsync(DefinisiRegister definisi, CancellationToken batal) =>
        new(definisi, _kalender ??= await waktuKerja.KalenderAsync(pengakses.Pemda, batal));

    private RegisterDikenal? Kenali(DefinisiTersimpan d, string pd) =>
        ingatan.Baca(d.Isi) is { } definisi && HakRegister.Dari(definisi, pengakses, pd) is { Baca: true } hak ? new RegisterDikenal(d, definisi, hak) : null;
}

/// <summary>Definitions that were read before.</summary>
public sealed class IngatanDefinisi
{
    private readonly Ingatan<Isi> _ingatan = new(200);

    /// <summary>What a text defines; <c>null</c>: it cannot be read.</summary>
    public DefinisiRegister? Baca(string teks) => _ingatan.Ambil(teks, () => new Isi(TulisanDefinisi.BacaTersimpan(teks))).Definisi;

    private sealed record Isi(DefinisiRegister? Definisi);
}
