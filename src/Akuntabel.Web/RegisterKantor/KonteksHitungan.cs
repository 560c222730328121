using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>A question of an office to one of its registers.</summary>
/// <param name="Tersimpan">As it is kept.</param>
/// <param name="Kueri">The question; <c>null</c>: it cannot be read.</param>
/// <param name="Register">The register as it counts now; <c>null</c>: there is none any more.</param>
/// <param name="Terlihat">Whether the user may see the register; the figure alone is no secret, since it is reported.</param>
public sealed record HitunganKantor(HitunganTersimpan Tersimpan, KueriRegister? Kueri, DefinisiRegister? Register, bool Terlihat)
{
    /// <summary>Why it cannot be asked; <c>null</c>: it can.</summary>
    public string? Keberatan => Kueri is null || Register is null ? "Registernya tidak ada lagi. Hapus hitungan ini, atau susun lagi."
        : new KataKueri(Register).Keberatan(Kueri);

    /// <summary>The question in words; empty: it cannot be asked.</summary>
    public string Sebut => Kueri is { } k && Register is { } r ? new KataKueri(r).Sebut(k) : "";
}

/// <summary>Asks the registers of an office what its indikator are counted by. Rows are walked once for each state of a register, however
/// often pages ask.</summary>
public sealed class KonteksHitungan(
    HitunganRegisterStore store, DefinisiRegisterStore definisi, RegisterStore baris, IngatanDefinisi ingatan, IngatanHitungan terhitung,
    Pengakses pengakses)
{
    /// <summary>All questions of an office, by indikator and part.</summary>
    public async Task<IReadOnlyList<HitunganKantor>> DaftarAsync(string pd, CancellationToken batal)
    {
        var daftar = await store.DaftarAsync(pengakses.Pemda, pd, batal);
        if (daftar.Count == 0)
        {
            return [];
        }

        var register = (await definisi.DaftarAsync(pengakses.Pemda, pd, batal)).Select(d => ingatan.Baca(d.Isi)).OfType<DefinisiRegister>()
            .DistinctBy(d => d.Kode, StringComparer.Ordinal).ToDictionary(d => d.Kode, StringComparer.Ordinal);
        return [.. daftar.Select(h =>
        {
            var kueri = TulisanKueri.Baca(h.Kueri);
            var r = kueri is null ? null : register.GetValueOrDefault(kueri.Register);
            return new HitunganKantor(h, kueri, r, r is not null && HakRegister.Dari(r, pengakses, pd).Baca);
        })];
    }

    /// <summary>The answer to a question; <c>null</c>: it cannot be asked.</summary>
    public async Task<HasilKueri?> HitungAsync(string pd, HitunganKantor hitungan, PeriodeKueri periode, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(hitungan);
        return hitungan is { Kueri: { } kueri, Register: { } r, Keberatan: null } ? (await HitungAsync(pd, r, kueri, [periode], batal))[0] : null;
    }

    /// <summary>The answers to a question for some spans.</summary>
    public async Task<IReadOnlyList<HasilKueri>> HitungAsync(
        string pd, DefinisiRegister register, KueriRegister kueri, IReadOnlyList<PeriodeKueri> periode, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(kueri);
        ArgumentNullException.ThrowIfNull(periode);
        var kunci = Kunci(pd, register);
        var dasar = $"{kunci} {await baris.TandaAsync(kunci, batal)} {IsiStore.Sidik(System.Text.Encoding.UTF8.GetBytes(TulisanDefinisi.Tulis(register) + TulisanKueri.Tulis(kueri)))}";
        var hasil = periode.Select(p => terhitung.Cari($"{dasar} {p}")).ToList();
        if (hasil.Contains(null))
        {
            var isi = await BarisAsync(pd, register, batal);
            var penghitung = new PenghitungKueri(register);
            hasil = [.. periode.Select(p => terhitung.Simpan(
                $"{dasar} {p}", penghitung.Hitung(kueri, p, isi, $"register.{register.Kode}", new KataKueri(register).Sebut(kueri))))];
        }

        return [.. hasil.OfType<HasilKueri>()];
    }

    /// <summary>Rows of a register in view, in the order of their entry; what is sealed stays so.</summary>
    public async Task<IReadOnlyList<BarisRegister>> BarisAsync(string pd, DefinisiRegister register, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(register);
        var isi = new List<BarisRegister>();
        await foreach (var b in baris.AlirkanAsync(Kunci(pd, register), register, batal: batal))
        {
            isi.Add(b);
        }

        return isi;
    }

    /// <summary>What keeps the answers of quarters for good, for the transaction that locks them; <c>null</c>: the office counts nothing from
    /// registers.</summary>
    /// <param name="pelaku">Who locks them.</param>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">The quarters.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<Func<SesiBasisdata, Task>?> BekuAsync(
        Pelaku pelaku, string pd, int tahun, IReadOnlyList<int> triwulan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(triwulan);
        var daftar = (await DaftarAsync(pd, batal)).Where(h => h.Keberatan is null).ToList();
        if (daftar.Count == 0)
        {
            return null;
        }

        var beku = triwulan.ToDictionary(t => t, _ => new List<BekuBaru>());
        foreach (var kelompok in daftar.GroupBy(h => h.Register?.Kode))
        {
            var register = kelompok.First().Register ?? throw new InvalidOperationException();
            var (isi, penghitung) = (await BarisAsync(pd, register, batal), new PenghitungKueri(register));
            var menurutId = isi.ToDictionary(b => b.Id, StringComparer.Ordinal);
            foreach (var (h, t) in kelompok.SelectMany(h => triwulan.Select(t => (h, t))))
            {
                var kueri = h.Kueri ?? throw new InvalidOperationException();
                var hasil = penghitung.Hitung(kueri, new PeriodeKueri(tahun, t), isi, $"register.{register.Kode}", h.Tersimpan.Nama);
                beku[t].Add(new BekuBaru(h.Tersimpan.Indikator, h.Tersimpan.Komponen, h.Tersimpan.Nama, h.Tersimpan.Kueri,
                    hasil.Angka.Besaran.Nilai is { } n ? NilaiRegister.Tulis(n) : "", register, [.. hasil.Terhitung.Select(id => menurutId[id])])
                {
                    Bagian = h.Tersimpan.Bagian,
                });
            }
        }

        return async s =>
        {
            foreach (var t in triwulan)
            {
                await store.BekukanAsync(s, pelaku, pd, tahun, t, beku[t]);
            }
        };
    }

    private KunciRegister Kunci(string pd, DefinisiRegister register) => new(pengakses.Pemda, pd, register.Kode);
}

/// <summary>Answers that were counted before.</summary>
public sealed class IngatanHitungan
{
    private readonly Ingatan<HasilKueri> _ingatan = new(60);

    /// <summary>An answer; <c>null</c>: it was not counted.</summary>
    public HasilKueri? Cari(string kunci) => _ingatan.Cari(kunci);

    /// <summary>Keeps one.</summary>
    public HasilKueri Simpan(string kunci, HasilKueri hasil) => _ingatan.Simpan(kunci, hasil);
}
