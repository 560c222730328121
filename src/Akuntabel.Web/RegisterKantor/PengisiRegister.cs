using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>Brings the tables of an office that are registers (<see cref="PembacaBerkasRegister"/>) into its registers.</summary>
public sealed class PengisiRegister(DefinisiRegisterStore definisi, RegisterStore baris, WaktuKerjaStore waktuKerja, IngatanDefinisi ingatan)
{
    // what else could not be read stands in the table itself
    private const int GalatDisebut = 5;

    /// <summary>Takes the registers into use that are not, and adds rows that they do not have yet. A table that was there before, as it is
    /// now, was brought in then: what became of its rows since is left as it is.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="pd">Office.</param>
    /// <param name="lama">Its files before.</param>
    /// <param name="baru">Its files now.</param>
    /// <param name="boleh">Whether the user may write a register, and take one into use that is not (the second).</param>
    /// <param name="batal">Cancels between two registers.</param>
    /// <returns>What came of it, in sentences; empty: there was nothing to do.</returns>
    public async Task<IReadOnlyList<string>> IsiAsync(
        Pelaku pelaku, string pd, KumpulanBerkas lama, KumpulanBerkas baru, Func<DefinisiRegister, bool, bool> boleh, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(boleh);
        var milik = (await definisi.DaftarAsync(pelaku.Pemda, pd, batal)).ToDictionary(d => d.Kode, StringComparer.Ordinal);
        var pembaca = new PembacaBerkasRegister(kode => milik.TryGetValue(kode, out var d) ? ingatan.Baca(d.Isi) : RegisterBawaan.Cari(kode));
        var (daftar, galat) = pembaca.Baca(baru);
        var dahulu = daftar.Count == 0 ? [] : pembaca.Baca(lama).Daftar.Select(b => (b.Jalur, b.Definisi.Kode)).ToHashSet();
        var masuk = daftar.Where(b => !milik.ContainsKey(b.Definisi.Kode) || !dahulu.Contains((b.Jalur, b.Definisi.Kode)) || !Sama(lama, baru, b.Jalur)).ToList();
        var hasil = new List<string>();
        foreach (var kelompok in masuk.GroupBy(b => b.Definisi.Kode))
        {
            batal.ThrowIfCancellationRequested();
            var (d, ada) = (kelompok.First().Definisi, milik.GetValueOrDefault(kelompok.Key));
            hasil.Add(ada is { Aktif: false } ? $"Register {d.Nama} tidak dipakai lagi, jadi tabelnya tidak dimasukkan ke sana."
                : !boleh(d, ada is null) ? $"Anda tidak mengisi register {d.Nama}, jadi tabelnya tidak dimasukkan ke sana."
                : await SatuAsync(pelaku, new KunciRegister(pelaku.Pemda, pd, d.Kode), d, ada is null, [.. kelompok], batal));
        }

        var salah = galat.Where(g => masuk.Exists(m => m.Jalur == g.Asal.Berkas) || (!daftar.Any(b => b.Jalur == g.Asal.Berkas) && !Sama(lama, baru, g.Asal.Berkas))).ToList();
        hasil.AddRange(salah.Take(GalatDisebut).Select(g => $"{SebutanBerkas.Pada(g.Asal)}: {g.Pesan} {g.Saran}"));
        return salah.Count <= GalatDisebut ? hasil : [.. hasil, $"{salah.Count - GalatDisebut} isian lain juga tidak terbaca."];
    }

    private async Task<string> SatuAsync(Pelaku pelaku, KunciRegister kunci, DefinisiRegister d, bool baru, IReadOnlyList<BerkasRegister> daftar, CancellationToken batal)
    {
        var isian = await BelumAdaAsync(kunci, d, [.. daftar.SelectMany(b => b.Baris)], batal);
        var sumber = string.Join(", ", daftar.Select(b => SebutanBerkas.Sebut(b.Jalur)));
        var tempo = new PenghitungTempo(d, await waktuKerja.KalenderAsync(kunci.Pemda, batal));
        // rows come first: broken off in between, the register is not in use yet and is filled the next time
        var hasil = await baris.ImporAsync(pelaku, kunci, d, tempo, isian, sumber, batal: batal);
        if (!hasil.Berhasil)
        {
            return $"Register {d.Nama} tidak diisi dari {sumber}. {hasil.Salah[0].Pesan}";
        }

        return baru && await definisi.SimpanAsync(pelaku, kunci, 0, d.Nama, TulisanDefinisi.Tulis(d), "", batal) is HasilDefinisi.Ditolak t ? t.Pesan
            : !daftar.Any(b => b.Baris.Any()) ? $"Tidak ada baris {sumber} yang dapat dimasukkan ke register {d.Nama}."
            : isian.Count == 0 ? $"Register {d.Nama} sudah memuat semua baris {sumber}."
            : $"{AngkaIndonesia.Cetak(isian.Count, 0)} baris {sumber} masuk ke register {d.Nama}.";
    }

    // a table may hold a row twice, and both count: of each thing as many as the register does not have yet
    private async Task<IReadOnlyList<BarisIsian>> BelumAdaAsync(KunciRegister kunci, DefinisiRegister d, IReadOnlyList<BarisLembarRegister> daftar, CancellationToken batal)
    {
        var kesamaan = new KesamaanRegister(d);
        // not as somebody decided since: two that were kept apart are both here
        var bidang = d.KunciSama.Where(k => d.Cari(k) is { Tersegel: false }).ToList();
        string Tanda(BarisRegister b) => bidang.Count > 0 && kesamaan.Kunci(b, bidang) is { Length: > 0 } k ? k : kesamaan.Kunci(b, [d.Bidang[0].Kode]);
        var ada = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var b in baris.AlirkanAsync(kunci, d, batal: batal))
        {
            ada[Tanda(b)] = ada.GetValueOrDefault(Tanda(b)) + 1;
        }

        var hasil = new List<BarisIsian>();
        foreach (var b in daftar)
        {
            var tanda = Tanda(b.Baris(default));
            if (ada.GetValueOrDefault(tanda) is var sisa and > 0)
            {
                ada[tanda] = sisa - 1;
            }
            else
            {
                hasil.Add(new BarisIsian("", 0, b.Isi) { Keadaan = b.Keadaan });
            }
        }

        return hasil;
    }

    private static bool Sama(KumpulanBerkas a, KumpulanBerkas b, string jalur) =>
        a.Coba(jalur, out var x) == b.Coba(jalur, out var y) && x.Span.SequenceEqual(y.Span);
}
